import org.hibernate.annotations.*;
@Entity class T {
  @Id long id;
  @ElementCollection @CollectionIdJavaClass(idType = Long.class) @CollectionId(column = @Column(name = "rid"), generator = "sequence") List<String> a;
  @ElementCollection @CollectionTable(name = "`Od d`", schema = "oth") @CollectionIdJavaClass(idType = Integer.class) @CollectionId(column = @Column(name = "rid"), generator = "sequence") List<String> b;
  @ManyToMany @CollectionIdJavaClass(idType = Long.class) @CollectionId(column = @Column(name = "rid"), generator = "sequence") List<T> d;
}
