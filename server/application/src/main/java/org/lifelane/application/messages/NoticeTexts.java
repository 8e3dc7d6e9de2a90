package org.lifelane.application.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.lifelane.application.imports.Notice;
import org.lifelane.planning.inventory.Fault;

/** Says a {@link Notice} in the reader's language. The source is the text's first value. */
public final class NoticeTexts {
    private final ResourceBundle texts;
    private final FaultTexts faults;
    private final Locale locale;

    public NoticeTexts(Locale locale) {
        this.texts = Bundles.of(locale, List.of("org/lifelane/application/imports/notices"));
        this.faults = new FaultTexts(locale);
        this.locale = locale;
    }

    /** One line. What the planning core notes while it reads is said by the texts of its faults. */
    public String line(Notice notice) {
        if (!texts.containsKey(notice.code())) {
            return faults.line(new Fault(notice.source(), "", notice.code(), notice.arguments()));
        }
        List<Object> values = new ArrayList<>();
        values.add(notice.source());
        values.addAll(notice.arguments());
        return FaultTexts.format(texts.getString(notice.code()), locale, values);
    }
}
