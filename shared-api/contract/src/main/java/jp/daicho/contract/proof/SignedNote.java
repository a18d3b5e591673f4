package jp.daicho.contract.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A text with signatures below it (C2SP signed-note).
 *
 * @param text ends with a line feed
 * @param signatures at least one, in their order
 */
public record SignedNote(String text, List<Signed> signatures) {

    private static final String MARK = "— ";
    private static final int ID_LENGTH = 4;

    /**
     * One signature.
     *
     * @param name the key's name
     * @param id the key's id
     * @param signature what the key made of the text
     */
    @SuppressWarnings("ArrayRecordComponent") // compared nowhere
    public record Signed(String name, int id, byte[] signature) {}

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /** Signs a text with each of the keys. */
    public static SignedNote sign(String text, List<SigningKey> keys) {
        var message = text.getBytes(StandardCharsets.UTF_8);
        return new SignedNote(
                text,
                keys.stream()
                        .map(k ->
                                new Signed(k.verifier().name(), k.verifier().id(), k.sign(message)))
                        .toList());
    }

    /**
     * Reads a note; whether its signatures are good is another question.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static SignedNote parse(String note) {
        int end = note.lastIndexOf("\n\n" + MARK);
        if (end < 0 || !note.endsWith("\n")) {
            throw noNote("it has no text followed by an empty line and signatures");
        }
        var text = note.substring(0, end + 1);
        if (text.codePoints().anyMatch(c -> c < 0x20 && c != '\n')) {
            throw noNote("it has control characters");
        }
        var signatures = new ArrayList<Signed>();
        for (var line : note.substring(end + 2, note.length() - 1).split("\n", -1)) {
            signatures.add(signed(line));
        }
        return new SignedNote(text, signatures);
    }

    /**
     * Takes a file of notes apart, one below the other with or without empty lines between them.
     *
     * @return each as it was signed; none where there is no text at all
     * @throws IllegalArgumentException where something in it is no note
     */
    public static List<String> split(String notes) {
        var found = new ArrayList<String>();
        var note = new StringBuilder();
        boolean signed = false;
        for (var line : notes.replace("\r\n", "\n").split("\n", -1)) {
            if (signed && !line.startsWith(MARK)) {
                found.add(note.toString());
                note.setLength(0);
                signed = false;
            }
            if (!note.isEmpty() || !line.isEmpty()) {
                note.append(line).append('\n');
                signed = line.startsWith(MARK);
            }
        }
        if (!note.isEmpty()) {
            found.add(note.toString());
        }
        found.forEach(SignedNote::parse);
        return List.copyOf(found);
    }

    private static Signed signed(String line) {
        var parts =
                line.startsWith(MARK)
                        ? line.substring(MARK.length()).split(" ", -1)
                        : new String[0];
        if (parts.length != 2) {
            throw noNote("a line of the signatures is none");
        }
        var data = Base64.getDecoder().decode(parts[1]);
        if (data.length <= ID_LENGTH) {
            throw noNote("a signature is too short");
        }
        var buffer = ByteBuffer.wrap(data);
        int id = buffer.getInt();
        var signature = new byte[buffer.remaining()];
        buffer.get(signature);
        return new Signed(parts[0], id, signature);
    }

    private static IllegalArgumentException noNote(String why) {
        return new IllegalArgumentException("Expected a signed note, but " + why);
    }

    /** Whether this key has signed it. */
    public boolean isSignedBy(VerifierKey key) {
        var message = text.getBytes(StandardCharsets.UTF_8);
        return signatures.stream()
                .anyMatch(s ->
                        s.id == key.id()
                                && s.name.equals(key.name())
                                && key.verifies(message, s.signature));
    }

    /** The note as it is sent and kept. */
    @Override
    public String toString() {
        var note = new StringBuilder(text).append('\n');
        for (var s : signatures) {
            var data =
                    ByteBuffer.allocate(ID_LENGTH + s.signature.length)
                            .putInt(s.id)
                            .put(s.signature)
                            .array();
            note.append(MARK)
                    .append(s.name)
                    .append(' ')
                    .append(Base64.getEncoder().encodeToString(data))
                    .append('\n');
        }
        return note.toString();
    }
}
