package org.moagraph.studio;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import org.moagraph.serve.Reply;
import org.moagraph.text.Json;
import org.moagraph.text.Markup;
import org.moagraph.text.Resources;

/** The page of the studio and the files that it is made of; there are no others. */
final class StudioPage {
  private static final int NONCE_BYTES = 16;

  /** The modules of the editor, CodeMirror, by the names under which they import each other. */
  private static final List<String> EDITOR =
      List.of(
          "@codemirror/autocomplete",
          "@codemirror/commands",
          "@codemirror/lang-yaml",
          "@codemirror/language",
          "@codemirror/lint",
          "@codemirror/search",
          "@codemirror/state",
          "@codemirror/view",
          "@lezer/common",
          "@lezer/highlight",
          "@lezer/lr",
          "@lezer/yaml",
          "@marijn/find-cluster-break",
          "crelt",
          "style-mod",
          "w3c-keyname");

  private static final List<String> OWN =
      List.of(
          "ask.js",
          "dom.js",
          "editor.js",
          "forms.js",
          "picture.js",
          "server.js",
          "studio.css",
          "studio.js");

  private StudioPage() {}

  /**
   * The page for a file of that name. Only its own scripts run; the styles that the editor makes
   * know a number that is drawn anew each time.
   */
  static Reply of(String name) {
    var bytes = new byte[NONCE_BYTES];
    new SecureRandom().nextBytes(bytes);
    var nonce = Base64.getEncoder().encodeToString(bytes);
    var modules = new LinkedHashMap<String, Object>();
    EDITOR.forEach(module -> modules.put(module, "./part/" + file(module)));
    var page =
        Resources.text(StudioPage.class, "studio.html")
            .replace("{nonce}", nonce)
            .replace("{modules}", Json.script(ModelParts.fields("imports", modules)))
            .replace("{name}", Markup.escaped(name));
    return Reply.of("text/html", page).under(policy(nonce));
  }

  private static String policy(String nonce) {
    return "default-src 'none'; script-src 'self' 'nonce-%s'; style-src 'self' 'nonce-%s'; "
            .formatted(nonce, nonce)
        + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
        + "frame-ancestors 'none'";
  }

  /** A file of the page. */
  static Reply part(String name) {
    if (OWN.contains(name)) {
      var type = name.endsWith(".css") ? "text/css" : "text/javascript";
      return Reply.of(type, Resources.bytes(StudioPage.class, name));
    }
    return EDITOR.stream().map(StudioPage::file).anyMatch(name::equals)
        ? Reply.of("text/javascript", Resources.bytes(StudioPage.class, "editor/" + name))
        : Reply.nothingHere();
  }

  private static String file(String module) {
    return module.substring(module.lastIndexOf('/') + 1) + ".js";
  }
}
