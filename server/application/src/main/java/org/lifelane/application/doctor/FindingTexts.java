package org.lifelane.application.doctor;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.lifelane.application.messages.Bundles;
import org.lifelane.application.messages.FaultTexts;

/** Says a {@link Finding} in the reader's language: what is wrong; how to mend it. */
public final class FindingTexts {
    private final ResourceBundle texts;
    private final Locale locale;

    public FindingTexts(Locale locale) {
        this.texts = Bundles.of(locale, List.of("org/lifelane/application/doctor/findings"));
        this.locale = locale;
    }

    public String line(Finding finding) {
        return finding.layer() + ": " + FaultTexts.format(texts.getString(finding.code()), locale, finding.arguments());
    }
}
