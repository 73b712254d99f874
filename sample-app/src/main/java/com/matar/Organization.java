package com.matar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Those who share a feed. */
@Entity
public class Organization extends Base {

  /** An {@link #orgType} whose posts everybody sees. */
  public static final int PUBLIC = 0;

  /** An {@link #orgType} whose posts only its members see. */
  public static final int PRIVATE = 1;

  @Id
  @Column(name = "_id")
  private String id;

  private String title;
  private String language;
  private Boolean isChatgptEnabled = true;

  /** In seconds. */
  private Integer maxPostDuration = 15;

  private Integer orgType = PUBLIC;
  private Boolean isActive = true;
  private String description;
  private String code;
  private Integer sortOrder;

  protected Organization() {}

  public Organization(String title) {
    this.id = newKey();
    this.title = title;
    this.language = Language.HINDI;
  }

  public String id() {
    return id;
  }

  @Override
  public String toString() {
    return "Organization[_id=%s, title=%s, language=%s, is_chatgpt_enabled=%s, max_post_duration=%s, "
            .formatted(id, title, language, isChatgptEnabled, maxPostDuration)
        + "org_type=%s, is_active=%s, description=%s, code=%s, sort_order=%s]"
            .formatted(orgType, isActive, description, code, sortOrder);
  }
}
