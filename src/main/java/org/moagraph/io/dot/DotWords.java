package org.moagraph.io.dot;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.moagraph.io.MarkedUp;

/** Labels of DOT as plain text, and which attributes say only how something is drawn. */
final class DotWords {

  private static final Pattern PORT = Pattern.compile("<[^<>]*+>");

  /** https://graphviz.org/doc/info/attrs.html, but for labels. */
  private static final Set<String> DRAWING =
      new LinkedHashSet<>(
          Arrays.asList(
              ("_background area arrowhead arrowsize arrowtail bb beautify bgcolor center charset"
                      + " class cluster clusterrank color colorscheme compound concentrate constraint"
                      + " Damping decorate defaultdist dim dimen dir diredgeconstraints distortion dpi"
                      + " edgehref edgetarget edgetooltip edgeURL epsilon esep fillcolor fixedsize"
                      + " fontcolor fontname fontnames fontpath fontsize forcelabels gradientangle"
                      + " group head_lp headclip headhref headlabel headport headtarget headtooltip"
                      + " headURL height href id image imagepath imagepos imagescale inputscale K"
                      + " label_scheme labelangle labeldistance labelfloat labelfontcolor"
                      + " labelfontname labelfontsize labelhref labeljust labelloc labeltarget"
                      + " labeltooltip labelURL landscape layer layerlistsep layers layerselect"
                      + " layersep layout len levels levelsgap lhead lheight linelength lp ltail"
                      + " lwidth margin maxiter mclimit mindist minlen mode model newrank nodesep"
                      + " nojustify normalize notranslate nslimit nslimit1 oneblock ordering"
                      + " orientation outputorder overlap overlap_scaling overlap_shrink pack"
                      + " packmode pad page pagedir pencolor penwidth peripheries pin pos quadtree"
                      + " quantum radius rank rankdir ranksep ratio rects regular remincross"
                      + " repulsiveforce resolution root rotate rotation samehead sametail"
                      + " samplepoints scale searchsize sep shape shapefile showboxes sides size"
                      + " skew smoothing sortv splines start style stylesheet tail_lp tailclip"
                      + " tailhref taillabel tailport tailtarget tailtooltip tailURL target"
                      + " TBbalance tooltip truecolor URL vertices viewport voro_margin weight width"
                      + " xdotversion xlabel xlp z")
                  .split(" ")));

  private DotWords() {}

  /** Whether an attribute of that name says only how something is drawn. */
  static boolean isDrawing(String name) {
    return DRAWING.contains(name);
  }

  /** The lines of a label as one text, each break as that. */
  static String label(DotToken label, String name, boolean isRecord, String lineBreak) {
    if (label.kind() == DotToken.Kind.HTML) {
      return MarkedUp.plain(label.text());
    }
    var text = isRecord ? ofRecord(label.text()) : label.text();
    return MarkedUp.entities(escapes(text.replace("\n", lineBreak), name, lineBreak));
  }

  private static String ofRecord(String text) {
    return PORT.matcher(text).replaceAll(" ").replaceAll("(?<!\\\\)[{}|]", " ");
  }

  private static String escapes(String text, String name, String lineBreak) {
    var plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        plain.append(c);
        continue;
      }
      char escape = text.charAt(++i);
      switch (escape) {
        case 'n', 'l', 'r' -> plain.append(lineBreak);
        case 'N', 'E', 'L', 'G' -> plain.append(name);
        default -> plain.append(escape);
      }
    }
    return plain.toString();
  }
}
