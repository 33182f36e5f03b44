package org.trust360.notification.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trust360.notification.content.MailContent;

/** Sets the words of a body as paragraphs: the first greets, those behind the button are smaller. */
final class Blocks {

    private static final Pattern EMPTY_LINES = Pattern.compile("\\R\\h*\\R\\s*");

    private final MailContent content;
    private final Facts facts;
    private final Filling filling;
    private final List<Block> blocks = new ArrayList<>();
    private boolean behindButton;

    Blocks(MailContent content, Facts facts) {
        this.content = content;
        this.facts = facts;
        this.filling = new Filling(facts.values());
    }

    List<Block> of(Wording wording) {
        EMPTY_LINES.splitAsStream(wording.body().strip()).forEach(paragraph -> set(paragraph.strip(), wording));
        return blocks;
    }

    private void set(String paragraph, Wording wording) {
        switch (Placeholder.of(paragraph).filter(Placeholder::isBlock).orElse(null)) {
            case DETAILS -> addDetails();
            case BUTTON -> addButton(wording.button());
            case ACCOUNT -> addAccount();
            case MESSAGE -> addMessage();
            case null, default -> blocks.add(new Block.Words(type(), sentence(paragraph)));
        }
    }

    private void addDetails() {
        var details = facts.details();
        if (!details.facts().isEmpty()) {
            blocks.add(details);
        }
    }

    private void addButton(String label) {
        var link = Optional.ofNullable(content.link()).or(() -> Optional.ofNullable(content.accountLink()));
        link.ifPresent(address -> blocks.add(new Block.Button("button", filling.in(label), address)));
        behindButton = true;
    }

    private void addAccount() {
        var link = content.accountLink();
        if (link != null) {
            blocks.add(new Block.Words("text", facts.word("account.text")));
            blocks.add(new Block.Button("quiet-button", facts.word("account.button"), link));
        }
    }

    /** As it was written: nothing is filled in, and no markup is looked for. */
    private void addMessage() {
        var message = Objects.requireNonNullElse(content.message(), "");
        EMPTY_LINES
                .splitAsStream(message.strip())
                .filter(paragraph -> !paragraph.isBlank())
                .forEach(paragraph -> blocks.add(new Block.Words("quote", paragraph.strip())));
    }

    private String type() {
        return blocks.isEmpty() ? "greeting" : behindButton ? "small" : "text";
    }

    /** "Your organisation" begins with a capital where it begins the paragraph. */
    private String sentence(String paragraph) {
        var filled = filling.in(paragraph);
        return paragraph.startsWith(Placeholder.ORGANISATION.text())
                ? filled.substring(0, 1).toUpperCase(Locale.ROOT) + filled.substring(1)
                : filled;
    }
}
