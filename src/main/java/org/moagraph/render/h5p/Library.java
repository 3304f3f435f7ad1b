package org.moagraph.render.h5p;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The libraries of H5P that contents are of (the repositories of github.com/h5p of these names). A
 * learning system has them in these versions or later ones of the same number.
 */
enum Library {
  QUESTION_SET("H5P.QuestionSet", 20, "Question Set"),
  MULTI_CHOICE("H5P.MultiChoice", 16, "Multiple Choice"),
  DRAG_TEXT("H5P.DragText", 10, "Drag the Words"),
  IMAGE_HOTSPOTS("H5P.ImageHotspots", 10, "Image Hotspots"),
  TEXT("H5P.Text", 1, "Text");

  private final String name;
  private final int minor;
  private final String title;

  Library(String name, int minor, String title) {
    this.name = name;
    this.minor = minor;
    this.title = title;
  }

  /** What it is called in code. */
  String machine() {
    return name;
  }

  /** Name and version, as a part of a content names it. */
  String versioned() {
    return name + " 1." + minor;
  }

  /** What it is called for people. */
  String title() {
    return title;
  }

  /** As a package asks for it. */
  Map<String, Object> needed() {
    var needed = new LinkedHashMap<String, Object>();
    needed.put("machineName", name);
    needed.put("majorVersion", 1);
    needed.put("minorVersion", minor);
    return needed;
  }
}
