// UUIDs made by Hibernate.
import org.hibernate.annotations.UuidGenerator;
@Entity class A { @Id @UuidGenerator UUID id; }
@Entity class B { @Id @UuidGenerator String id; }
@Entity class C { @Id @UuidGenerator(style = UuidGenerator.Style.TIME) UUID id; @UuidGenerator UUID other; }
