package com.matar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** A recording. */
@Entity
public class Post extends Base {

  @Id
  @Column(name = "_id")
  private String id;

  private String title;

  /** In seconds. */
  private Integer duration;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "user_id")
  private User author;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "category_id")
  private Category category;

  private String organizationId;

  protected Post() {}

  public Post(String title, User author, Category category) {
    this.id = newKey();
    this.title = title;
    this.author = author;
    this.category = category;
  }
}
