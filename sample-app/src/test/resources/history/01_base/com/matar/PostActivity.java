package com.matar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** Something that somebody did with a post. */
@Entity
public class PostActivity extends Base {

  /** What can be done with a post. */
  public enum Kind {
    LISTENED,
    LIKED,
    SHARED
  }

  @Id
  @Column(name = "_id")
  private String id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "post_id")
  private Post post;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "user_id")
  private User user;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 16)
  private Kind kind;

  protected PostActivity() {}

  public PostActivity(Post post, User user, Kind kind) {
    this.id = newKey();
    this.post = post;
    this.user = user;
    this.kind = kind;
  }
}
