package dev.sterna.processor.mapping.xml;

/**
 * What an element stands for in the one around it.
 *
 * @param role what it is there
 * @param form what it is by itself
 * @param member the member of the outer annotation, or the container of a repeated annotation
 * @param prefix what comes before the names of attributes that an override has, empty for nothing
 */
record ChildForm(Role role, ElementForm form, String member, String prefix) {

  /** What an element is in the one around it. */
  enum Role {
    /** Says nothing of tables, whatever is in it. */
    UNREAD,
    /** Is read by who knows of it. */
    APART,
    /** A member whose type is an annotation. */
    MEMBER,
    /** One of an array of annotations; XML without any says that there are none. */
    MEMBERS,
    /** One of an array of annotations; XML without any says nothing of them. */
    STATED_MEMBERS,
    /** Its words are a text. */
    WORDS,
    /** Its words are one of an array of texts. */
    WORD_LIST,
    /** An annotation beside that of the outer element. */
    BESIDE,
    /** One of the annotations in a container beside that of the outer element. */
    REPEATED,
    /** The foreign key of all columns in a container. */
    FOREIGN_KEY
  }

  static ChildForm of(Role role, ElementForm form, String member) {
    return new ChildForm(role, form, member, "");
  }
}
