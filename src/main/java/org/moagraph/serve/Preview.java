package org.moagraph.serve;

import org.moagraph.render.html.PreviewPage;

/**
 * A model's file as an author sees it in the browser.
 *
 * @param version changes with the file
 * @param around the page with the findings, which shows the other in a frame
 * @param page the page of the model
 */
public record Preview(String version, String around, byte[] page) {

  /**
   * A preview of a file with what was found in it and a note on the picture, either may be empty.
   */
  public static Preview of(
      String version, String file, String summary, String findings, String note, byte[] page) {
    return new Preview(version, PreviewPage.render(file, summary, findings, note, version), page);
  }
}
