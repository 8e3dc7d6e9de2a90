package org.lifelane.application.siting;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.lifelane.application.messages.Bundles;
import org.lifelane.planning.siting.Screening.Remark;

/** Says in a sentence why a site is left out or flagged. */
final class SitingWords {
    private final ResourceBundle texts;

    SitingWords(Locale locale) {
        this.texts = Bundles.of(locale, List.of("org/lifelane/application/siting/words"));
    }

    String reason(Remark remark) {
        return MessageFormat.format(
                texts.getString(remark.rule()), remark.place(), String.format(Locale.ROOT, "%.0f", remark.metres()));
    }
}
