package org.lifelane.application.server;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.lifelane.application.web.Problems;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;

/** What Tomcat refuses before any of our code sees it, as a problem document in place of Tomcat's own page. */
public final class ProblemValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding("UTF-8");
            Writer out = response.getReporter();
            if (out != null) { // else somebody has begun an answer
                out.write(Problems.json(Problems.ofStatus(HttpStatusCode.valueOf(status), request)));
                response.finishResponse();
            }
        } catch (IOException gone) {
            getContainer().getLogger().debug("the client has gone", gone);
        }
    }
}
