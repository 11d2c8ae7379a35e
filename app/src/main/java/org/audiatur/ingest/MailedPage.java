package org.audiatur.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A web page saved with its pictures in one file, in the form of a mail (MHTML): the page in it.
 */
final class MailedPage {

  private static final Pattern BOUNDARY =
      Pattern.compile("(?i)boundary\\s*=\\s*\"?([^\";\\r\\n]+)");
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w:.-]+)");

  private MailedPage() {}

  static Extract read(byte[] bytes) throws UnreadableException {
    String mail = new String(bytes, StandardCharsets.ISO_8859_1);
    Matcher boundary = BOUNDARY.matcher(head(mail));
    String[] parts =
        boundary.find()
            ? mail.split(Pattern.quote("--" + boundary.group(1).strip()))
            : new String[] {mail};
    for (String part : parts) {
      String head = head(part).toLowerCase(Locale.ROOT);
      if (head.contains("content-type: text/html")
          || head.contains("content-type: application/xhtml")) {
        return WebPage.read(body(part, head), group(CHARSET, head(part)));
      }
    }
    throw new UnreadableException(
        "is a saved web page (MHTML) without a page in it. Maybe save the page again, as HTML");
  }

  private static @Nullable String group(Pattern pattern, String words) {
    Matcher found = pattern.matcher(words);
    return found.find() ? found.group(1) : null;
  }

  /** The lines before the first blank one; folded lines on one. */
  private static String head(String part) {
    String lead = part.stripLeading();
    int end = end(lead);
    return lead.substring(0, end < 0 ? lead.length() : end).replaceAll("\\R[ \\t]+", " ");
  }

  private static int end(String part) {
    Matcher blank = Pattern.compile("\\r?\\n[ \\t]*\\r?\\n").matcher(part);
    return blank.find() ? blank.start() : -1;
  }

  private static byte[] body(String part, String head) throws UnreadableException {
    String lead = part.stripLeading();
    int end = end(lead);
    String body = end < 0 ? "" : lead.substring(end).stripLeading();
    if (head.contains("quoted-printable")) {
      return unquoted(body);
    }
    return head.contains("base64")
        ? Base64.getMimeDecoder().decode(body.replaceAll("[^A-Za-z0-9+/=]", ""))
        : body.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] unquoted(String body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
    Matcher quoted = Pattern.compile("=([0-9A-Fa-f]{2})|=[ \\t]*\\r?\\n").matcher(body);
    int from = 0;
    while (quoted.find()) {
      bytes.writeBytes(body.substring(from, quoted.start()).getBytes(StandardCharsets.ISO_8859_1));
      if (quoted.group(1) != null) {
        bytes.write(Integer.parseInt(quoted.group(1), 16));
      }
      from = quoted.end();
    }
    bytes.writeBytes(body.substring(from).getBytes(StandardCharsets.ISO_8859_1));
    return bytes.toByteArray();
  }
}
