package com.matar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A recording. */
@Entity
@Table(indexes = @Index(columnList = "organization_id, created_at desc"))
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

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "organization_id")
  private Organization organization;

  protected Post() {}

  public Post(String title, User author, Category category) {
    this.id = newKey();
    this.title = title;
    this.author = author;
    this.category = category;
  }
}
