package org.lifelane.application.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that asks for name and password, and the link that signs in once. */
@Controller
public final class SignInController {
    private final SignInLinks links;
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    public SignInController(SignInLinks links) {
        this.links = links;
    }

    @GetMapping("/sign-in")
    String signIn(
            @RequestParam("token") Optional<String> token, HttpServletRequest request, HttpServletResponse response) {
        // A program that only looks at the link, as chats do for a preview, asks with HEAD and must not use it up.
        if (token.isEmpty() || !"GET".equals(request.getMethod())) {
            return "forward:/sign-in/index.html";
        }
        Optional<UserDetails> user = links.redeem(token.get());
        if (user.isEmpty()) {
            return "redirect:/sign-in?error=link";
        }
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                user.get(), null, user.get().getAuthorities()));
        sessions.saveContext(context, request, response);
        return "redirect:/";
    }
}
