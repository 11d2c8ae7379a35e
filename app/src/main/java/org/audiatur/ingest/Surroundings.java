package org.audiatur.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What stands around the article of a web page: navigation, advertisement, questions about cookies,
 * buttons. Told by the elements and by the names that pages give to their parts. What holds most of
 * the words is never taken out, whatever it is called.
 */
final class Surroundings {

  private static final String UNREAD =
      "script, style, noscript, template, svg, math, iframe, object, embed, canvas, audio, video, map, head";
  private static final String CONTROLS = "nav, dialog, button, input, select, textarea, menu";
  private static final String AROUND =
      "aside, footer, [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=complementary],"
          + " [role=dialog], [role=alert], [role=menu], [role=toolbar], [aria-hidden=true], [hidden]";

  private static final Set<String> NAMES =
      Set.of(
          "nav",
          "navbar",
          "navigation",
          "menu",
          "submenu",
          "breadcrumb",
          "breadcrumbs",
          "sidebar",
          "toolbar",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "banner",
          "banners",
          "ad",
          "ads",
          "adv",
          "advert",
          "adverts",
          "advertisement",
          "adsbygoogle",
          "sponsor",
          "sponsored",
          "promo",
          "share",
          "sharing",
          "social",
          "socials",
          "related",
          "recommended",
          "recommendations",
          "newsletter",
          "subscribe",
          "subscription",
          "comments",
          "pagination",
          "pager",
          "popup",
          "modal",
          "overlay",
          "login",
          "signin",
          "paywall",
          "footer",
          "noprint",
          "editsection",
          "navbox",
          "jump",
          "skip",
          "tags",
          "likes",
          "rating",
          "reklama",
          "widget");

  private static final Pattern PARTS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern INVISIBLE =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  /** A part with more than this share of all words is no surrounding. */
  private static final double MOST = 0.4;

  private Surroundings() {}

  /** Takes out what no reader sees. */
  static void stripUnread(Document page) {
    page.select(UNREAD).remove();
    page.select("[style]").stream()
        .filter(element -> INVISIBLE.matcher(element.attr("style")).find())
        .forEach(Element::remove);
  }

  /** Takes out all that is not the article, as far as its elements say so. */
  static void strip(Document page) {
    stripUnread(page);
    page.select(CONTROLS).remove();
    double most = page.body().text().length() * MOST;
    page.select(AROUND).stream()
        .filter(element -> element.text().length() <= most)
        .forEach(Element::remove);
    page.body().select("[class], [id]").stream()
        .filter(element -> isNamed(element) && element.text().length() <= most)
        .forEach(Element::remove);
  }

  private static boolean isNamed(Element element) {
    return !element.normalName().equals("body")
        && (named(element.className()) || named(element.id()));
  }

  private static boolean named(String names) {
    for (String part : PARTS.split(names)) {
      if (NAMES.contains(part.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
