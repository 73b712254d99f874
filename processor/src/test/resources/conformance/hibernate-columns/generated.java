// @Generated alone says nothing of the column.
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Generated;
@Entity class T { @Id long id; @Generated String a; @Generated @ColumnDefault("7") int b; @Generated(sql = "1") Integer c; }
