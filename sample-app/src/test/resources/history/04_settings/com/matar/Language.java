package com.matar;

/** The languages that Matar speaks, by their ISO 639 code. */
public final class Language {

  public static final String HINDI = "hi";
  public static final String ENGLISH = "en";

  private Language() {}
}
