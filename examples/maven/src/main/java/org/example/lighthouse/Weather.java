package org.example.lighthouse;

/** The sky over the sea. */
public enum Weather {
  CLEAR,
  RAIN,
  FOG,
  STORM
}
