class T { long id; String s; }
class A { long id; List<String> names; Set<Integer> nums; Map<String,Integer> m; Map<T,String> tm; List<T> ts; Set<T> many; Map<Long,T> byId; List<T> ordered; List<T> fk; Map<E,String> em; enum E {X,Y} }

//// META-INF/orm.xml
<entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
<package>m</package><access>FIELD</access>
<entity class="T"><attributes><id name="id"/></attributes></entity>
<entity class="A"><attributes><id name="id"/>
<one-to-many name="ts"><join-table name="a_ts"><join-column name="aid"/><inverse-join-column name="tid"/></join-table></one-to-many>
<one-to-many name="ordered"><order-column name="pos"/></one-to-many>
<one-to-many name="fk"><join-column name="a_fk" nullable="false"/></one-to-many>
<many-to-many name="many"><join-table name="a_many"/></many-to-many>
<many-to-many name="byId"><map-key name="id"/><join-table name="a_by_id"/></many-to-many>
<element-collection name="names"><order-column/><column name="nm" length="9"/></element-collection>
<element-collection name="nums"><column nullable="false"/><collection-table name="NUMS"><join-column name="own"/><unique-constraint><column-name>nums</column-name></unique-constraint></collection-table></element-collection>
<element-collection name="m"><map-key-column name="k" length="5"/><column name="v"/></element-collection>
<element-collection name="tm"><map-key-join-column name="t"/></element-collection>
<element-collection name="em"><map-key-enumerated>STRING</map-key-enumerated></element-collection>
</attributes></entity>
</entity-mappings>
