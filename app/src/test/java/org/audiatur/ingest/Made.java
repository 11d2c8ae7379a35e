package org.audiatur.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes files of every kind, as the programs write them that people use. */
final class Made {

  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String OPEN =
      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"";

  private Made() {}

  static Path zip(Path file, Map<String, byte[]> parts) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return file;
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** A Word document with this body. */
  static Path docx(Path file, String body, String footnotes) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", utf8("<Types/>"));
    parts.put(
        "word/document.xml",
        utf8(
            "<?xml version=\"1.0\"?><w:document xmlns:w=\""
                + WORD
                + "\" xmlns:mc=\"mc\"><w:body>"
                + body
                + "</w:body></w:document>"));
    if (!footnotes.isEmpty()) {
      parts.put(
          "word/footnotes.xml",
          utf8("<w:footnotes xmlns:w=\"" + WORD + "\">" + footnotes + "</w:footnotes>"));
    }
    return zip(file, parts);
  }

  static Path docx(Path file, Sample sample) throws IOException {
    StringBuilder body = new StringBuilder();
    body.append("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>")
        .append(sample.title())
        .append("</w:t></w:r></w:p>");
    for (int i = 0; i < sample.paragraphs().size(); i++) {
      String words = sample.paragraphs().get(i);
      int half = words.length() / 2; // programs cut a paragraph into runs anywhere
      body.append("<w:p><w:r><w:t>")
          .append(escaped(words.substring(0, half)))
          .append("</w:t></w:r><w:r><w:t xml:space=\"preserve\">")
          .append(escaped(words.substring(half)))
          .append("</w:t></w:r>");
      if (i == sample.noted()) {
        body.append("<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t>.</w:t></w:r>");
      }
      body.append("</w:p>");
    }
    body.append("<w:tbl>");
    for (List<String> row : sample.table()) {
      body.append("<w:tr>");
      row.forEach(
          cell -> body.append("<w:tc><w:p><w:r><w:t>" + cell + "</w:t></w:r></w:p></w:tc>"));
      body.append("</w:tr>");
    }
    body.append("</w:tbl><w:sectPr/>");
    return docx(
        file,
        body.toString(),
        "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> "
            + sample.note()
            + "</w:t></w:r></w:p></w:footnote>");
  }

  private static String openBody(Sample sample) {
    StringBuilder body =
        new StringBuilder("<text:h text:outline-level=\"1\">" + sample.title() + "</text:h>");
    for (int i = 0; i < sample.paragraphs().size(); i++) {
      body.append("<text:p>").append(escaped(sample.paragraphs().get(i)));
      if (i == sample.noted()) {
        body.append(
                "<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body><text:p>")
            .append(sample.note())
            .append("</text:p></text:note-body></text:note>.");
      }
      body.append("</text:p>");
    }
    body.append("<table:table>");
    for (List<String> row : sample.table()) {
      body.append("<table:table-row>");
      row.forEach(
          cell ->
              body.append("<table:table-cell><text:p>" + cell + "</text:p></table:table-cell>"));
      body.append("</table:table-row>");
    }
    return body + "</table:table>";
  }

  static Path odt(Path file, Sample sample) throws IOException {
    return odt(file, openBody(sample));
  }

  static Path odt(Path file, String body) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
    parts.put(
        "content.xml",
        utf8(
            "<office:document-content"
                + OPEN
                + "><office:body><office:text>"
                + body
                + "</office:text></office:body></office:document-content>"));
    return zip(file, parts);
  }

  static Path fodt(Path file, Sample sample) throws IOException {
    return Files.writeString(
        file,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document"
            + OPEN
            + "><office:body><office:text>"
            + openBody(sample)
            + "</office:text></office:body></office:document>");
  }

  private static String htmlBody(Sample sample) {
    StringBuilder body = new StringBuilder("<h1>" + sample.title() + "</h1>\n");
    for (int i = 0; i < sample.paragraphs().size(); i++) {
      body.append("<p>")
          .append(escaped(sample.paragraphs().get(i)).replace(" ", "\n  "))
          .append(i == sample.noted() ? "<sup><a href=\"#n1\">1</a></sup>." : "")
          .append("</p>\n");
    }
    body.append("<table>");
    for (List<String> row : sample.table()) {
      body.append("<tr><td>").append(String.join("</td><td>", row)).append("</td></tr>");
    }
    return body + "</table>\n<p id=\"n1\"><sup>1</sup> " + sample.note() + "</p>";
  }

  /** A page with its article among what pages have around it. */
  static String page(Sample sample, String charset) {
    return "<!DOCTYPE html><html><head><meta charset=\""
        + charset
        + "\"><title>"
        + sample.title()
        + " | Архив войн</title><meta name=\"author\" content=\"И. Наблюдатель\"><script>alert('осада')</script></head><body>"
        + "<div class=\"cookie-consent\">Мы используем файлы cookie, чтобы сайт работал лучше для вас и для нас. <button>Принять</button></div>"
        + "<nav><ul><li><a href=\"/\">Главная</a></li><li><a href=\"/w\">Войны</a></li></ul></nav>"
        + "<div id=\"content\"><article>"
        + htmlBody(sample)
        + "</article></div>"
        + "<aside>Читайте также: <a href=\"/m\">Осада Мафекинга</a></aside>"
        + "<div class=\"ad-block\">Туры в Южную Африку со скидкой для читателей нашего замечательного сайта!</div>"
        + "<footer>© Архив войн, все права защищены. Перепечатка без ссылки на источник не разрешается.</footer></body></html>";
  }

  static Path html(Path file, Sample sample, String charset) throws IOException {
    return Files.write(file, page(sample, charset).getBytes(Charset.forName(charset)));
  }

  static Path mhtml(Path file, Sample sample) throws IOException {
    StringBuilder quoted = new StringBuilder();
    int column = 0;
    for (byte b : utf8(page(sample, "utf-8"))) {
      quoted.append(b > ' ' && b != '=' ? Character.toString(b) : String.format("=%02X", b & 0xFF));
      column += 3;
      if (column > 70) {
        quoted.append("=\r\n");
        column = 0;
      }
    }
    return Files.writeString(
        file,
        "From: <Saved by a browser>\r\nSubject: page\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----Part--x1\"\r\n\r\n"
            + "------Part--x1\r\nContent-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
            + quoted
            + "\r\n------Part--x1\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------Part--x1--\r\n");
  }

  static Path epub(Path file, Sample sample) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", utf8("application/epub+zip"));
    parts.put(
        "META-INF/container.xml",
        utf8(
            "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile full-path=\"OPS/book.opf\"/></rootfiles></container>"));
    parts.put(
        "OPS/book.opf",
        utf8(
            "<package xmlns=\"http://www.idpf.org/2007/opf\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><metadata><dc:title>"
                + sample.title()
                + "</dc:title><dc:creator>И. Наблюдатель</dc:creator></metadata><manifest>"
                + "<item id=\"b\" href=\"b.xhtml\" media-type=\"application/xhtml+xml\"/><item id=\"a\" href=\"a%20b.xhtml\" media-type=\"application/xhtml+xml\"/>"
                + "<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/></manifest>"
                + "<spine><itemref idref=\"nav\"/><itemref idref=\"a\"/><itemref idref=\"b\"/></spine></package>"));
    String body = htmlBody(sample);
    int second = body.indexOf("<p>", body.length() / 2);
    int cut = second < 0 ? body.length() : second;
    parts.put("OPS/nav.xhtml", utf8("<html><body><nav>Оглавление</nav></body></html>"));
    parts.put(
        "OPS/b.xhtml",
        utf8(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><html><body>"
                + body.substring(cut)
                + "</body></html>"));
    parts.put("OPS/a b.xhtml", utf8("<html><body>" + body.substring(0, cut) + "</body></html>"));
    return zip(file, parts);
  }

  static Path fb2(Path file, Sample sample) throws IOException {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < sample.paragraphs().size(); i++) {
      body.append("<p>")
          .append(escaped(sample.paragraphs().get(i)))
          .append(i == sample.noted() ? "<a l:href=\"#n1\" type=\"note\">[1]</a>." : "")
          .append("</p>");
    }
    sample.table().forEach(row -> body.append("<p>" + String.join(" ", row) + "</p>"));
    String xml =
        "<?xml version=\"1.0\" encoding=\"windows-1251\"?><FictionBook xmlns=\"http://www.gribuser.ru/xml/fictionbook/2.0\" xmlns:l=\"http://www.w3.org/1999/xlink\">"
            + "<description><title-info><author><first-name>Иван</first-name><last-name>Наблюдатель</last-name></author><book-title>"
            + sample.title()
            + "</book-title><date>1903</date></title-info></description><body><section><title><p>"
            + sample.title()
            + "</p></title>"
            + body
            + "</section></body><body name=\"notes\"><section id=\"n1\"><title><p>1</p></title><p>"
            + sample.note()
            + "</p></section></body><binary id=\"c.png\">iVBORw0KGgo=</binary></FictionBook>";
    return Files.write(file, xml.getBytes(Charset.forName("windows-1251")));
  }

  /** Half of the letters as bytes of the code page, half in Unicode, as programs mix them. */
  static String rtf(String words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      byte[] bytes = Character.toString(c).getBytes(Charset.forName("windows-1251"));
      if (c < 0x80) {
        text.append("{}\\".indexOf(c) >= 0 ? "\\" : "").append(c);
      } else if (i % 100 < 50 && (bytes[0] & 0xFF) >= 0x80) {
        text.append(String.format("\\'%02x", bytes[0] & 0xFF));
      } else {
        text.append("\\u").append((int) (short) c).append('?');
      }
    }
    return text.toString();
  }

  static Path rtf(Path file, Sample sample) throws IOException {
    StringBuilder body = new StringBuilder();
    body.append(
            "{\\rtf1\\ansi\\ansicpg1251\\deff0{\\fonttbl{\\f0\\froman\\fcharset204 Times New Roman;}{\\f1\\fcharset2 Symbol;}}\n")
        .append(
            "{\\colortbl;\\red0\\green0\\blue0;}{\\stylesheet{\\s0 Normal;}}{\\info{\\author Kto-to}}{\\header\\pard Shapka\\par}\n")
        .append("{\\*\\generator Writer 1.0;}\\pard\\s1\\b ")
        .append(rtf(sample.title()))
        .append("\\b0\\par\n");
    for (int i = 0; i < sample.paragraphs().size(); i++) {
      body.append("\\pard\\f0 ").append(rtf(sample.paragraphs().get(i)));
      if (i == sample.noted()) {
        body.append("{\\super\\chftn{\\footnote\\pard\\plain{\\super\\chftn} ")
            .append(rtf(sample.note()))
            .append("}}.");
      }
      body.append("\\par\n");
    }
    for (List<String> row : sample.table()) {
      body.append("\\trowd\\cellx100\\cellx200\\cellx300\\intbl ")
          .append(row.stream().map(Made::rtf).collect(Collectors.joining("\\cell ")))
          .append("\\cell\\row\n");
    }
    return Files.writeString(file, body + "\\pard{\\v tajno}\\par}", StandardCharsets.US_ASCII);
  }
}
