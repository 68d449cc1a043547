// ---- src/client/items.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations of the tag `Items`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: operations_without_ids::Client) -> Result<(), operations_without_ids::Error> {
/// client.items().read("item_id").send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Items {
    client: rt::client::Client,
}

impl Items {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /items/{item_id}`
    ///
    /// # Response
    ///
    /// D
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: operations_without_ids::Client) -> Result<(), operations_without_ids::Error> {
    /// client.items().read("item_id").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read(&self, item_id: impl Into<String>) -> ReadItem {
        ReadItem::new(&self.client, item_id.into())
    }

    /// `DELETE /items/{item_id}`
    ///
    /// # Response
    ///
    /// D
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: operations_without_ids::Client) -> Result<(), operations_without_ids::Error> {
    /// client.items().delete("item_id").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete(&self, item_id: impl Into<String>) -> DeleteItem {
        DeleteItem::new(&self.client, item_id.into())
    }

    /// `PATCH /items/{item_id}`
    ///
    /// # Response
    ///
    /// D
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: operations_without_ids::Client) -> Result<(), operations_without_ids::Error> {
    /// client.items().touch("item_id").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn touch(&self, item_id: impl Into<String>) -> ItemsTouch {
        ItemsTouch::new(&self.client, item_id.into())
    }

    /// `PUT /items/{item_id}`
    ///
    /// # Response
    ///
    /// D
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: operations_without_ids::Client) -> Result<(), operations_without_ids::Error> {
    /// client.items().replace("item_id").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn replace(&self, item_id: impl Into<String>) -> ReplaceItem {
        ReplaceItem::new(&self.client, item_id.into())
    }

    /// `POST /items/{item_id}`
    ///
    /// # Response
    ///
    /// D
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: operations_without_ids::Client) -> Result<(), operations_without_ids::Error> {
    /// client.items().clone_item("item_id").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn clone_item(&self, item_id: impl Into<String>) -> CloneItem {
        CloneItem::new(&self.client, item_id.into())
    }
}

/// `read_item_items__item_id__get`
///
/// Created by [`Items::read`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReadItem {
    call: rt::call::Call,
    item_id: String,
}

rt::call::implement! {
    ReadItem: GET [Literal("/items/"), Parameter("item_id")] {
        item_id: String => path("item_id");
    }
    -> (): empty;
}

/// `deleteItemUsingDELETE_1`
///
/// Created by [`Items::delete`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteItem {
    call: rt::call::Call,
    item_id: String,
}

rt::call::implement! {
    DeleteItem: DELETE [Literal("/items/"), Parameter("item_id")] {
        item_id: String => path("item_id");
    }
    -> (): empty;
}

/// `ItemsController_touch`
///
/// Created by [`Items::touch`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ItemsTouch {
    call: rt::call::Call,
    item_id: String,
}

rt::call::implement! {
    ItemsTouch: PATCH [Literal("/items/"), Parameter("item_id")] {
        item_id: String => path("item_id");
    }
    -> (): empty;
}

/// `put_items_item_id`
///
/// Created by [`Items::replace`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplaceItem {
    call: rt::call::Call,
    item_id: String,
}

rt::call::implement! {
    ReplaceItem: PUT [Literal("/items/"), Parameter("item_id")] {
        item_id: String => path("item_id");
    }
    -> (): empty;
}

/// `clone-an-item`
///
/// Created by [`Items::clone_item`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloneItem {
    call: rt::call::Call,
    item_id: String,
}

rt::call::implement! {
    CloneItem: POST [Literal("/items/"), Parameter("item_id")] {
        item_id: String => path("item_id");
    }
    -> (): empty;
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "orders")]
pub mod orders;
#[cfg(feature = "items")]
pub mod items;

use crate::runtime as rt;

/// The default server.
const SERVER: rt::server::Server = rt::server::Server {
    url: "",
    variables: &[],
};

impl rt::client::Client {
    /// Starts to configure a client.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # #[cfg(feature = "orders")]
    /// # async fn example() -> Result<(), operations_without_ids::Error> {
    /// use operations_without_ids::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.orders().list().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Orders`.
    ///
    /// Example: `client.orders().create()`.
    #[cfg(feature = "orders")]
    #[inline]
    pub fn orders(&self) -> orders::Orders {
        orders::Orders::new(self.clone())
    }

    /// The operations of the tag `Items`.
    ///
    /// Example: `client.items().read("item_id")`.
    #[cfg(feature = "items")]
    #[inline]
    pub fn items(&self) -> items::Items {
        items::Items::new(self.clone())
    }
}

// ---- src/client/orders.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `Orders`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: operations_without_ids::Client) -> Result<(), operations_without_ids::Error> {
/// client.orders().create().send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Orders {
    client: rt::client::Client,
}

impl Orders {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /v1/orders`
    ///
    /// # Response
    ///
    /// All
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: operations_without_ids::Client) -> Result<(), operations_without_ids::Error> {
    /// let response = client.orders().list().send().await?;
    /// println!("{:#?}", response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> ListOrders {
        ListOrders::new(&self.client)
    }

    /// `POST /v1/orders`
    ///
    /// # Response
    ///
    /// Made
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: operations_without_ids::Client) -> Result<(), operations_without_ids::Error> {
    /// client.orders().create().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self) -> CreateOrder {
        CreateOrder::new(&self.client)
    }

    /// `DELETE /v1/orders`
    ///
    /// # Response
    ///
    /// Gone
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: operations_without_ids::Client) -> Result<(), operations_without_ids::Error> {
    /// client.orders().delete_orders().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_orders(&self) -> DeleteOrders {
        DeleteOrders::new(&self.client)
    }

    /// `GET /v1/orders/{id}`
    ///
    /// # Response
    ///
    /// D
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: operations_without_ids::Client) -> Result<(), operations_without_ids::Error> {
    /// client.orders().get("id").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<String>) -> GetOrder {
        GetOrder::new(&self.client, id.into())
    }

    /// `PUT /v1/orders/{id}`
    ///
    /// # Response
    ///
    /// D
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: operations_without_ids::Client) -> Result<(), operations_without_ids::Error> {
    /// client.orders().replace("id").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn replace(&self, id: impl Into<String>) -> ReplaceOrder {
        ReplaceOrder::new(&self.client, id.into())
    }

    /// `PATCH /v1/orders/{id}`
    ///
    /// # Response
    ///
    /// D
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: operations_without_ids::Client) -> Result<(), operations_without_ids::Error> {
    /// client.orders().update("id").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(&self, id: impl Into<String>) -> UpdateOrder {
        UpdateOrder::new(&self.client, id.into())
    }

    /// `DELETE /v1/orders/{id}`
    ///
    /// # Response
    ///
    /// D
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: operations_without_ids::Client) -> Result<(), operations_without_ids::Error> {
    /// client.orders().delete("id").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<String>) -> DeleteOrder {
        DeleteOrder::new(&self.client, id.into())
    }

    /// `GET /v2/orders/{id}`
    ///
    /// # Response
    ///
    /// D
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: operations_without_ids::Client) -> Result<(), operations_without_ids::Error> {
    /// client.orders().get_v2_order("id").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_v2_order(&self, id: impl Into<String>) -> GetV2Order {
        GetV2Order::new(&self.client, id.into())
    }

    /// `POST /v1/orders/{id}/cancel`
    ///
    /// # Response
    ///
    /// D
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: operations_without_ids::Client) -> Result<(), operations_without_ids::Error> {
    /// client.orders().cancel("id").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn cancel(&self, id: impl Into<String>) -> CancelOrder {
        CancelOrder::new(&self.client, id.into())
    }

    /// `GET /v1/orders/{id}/line-items/{line}`
    ///
    /// # Response
    ///
    /// D
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: operations_without_ids::Client) -> Result<(), operations_without_ids::Error> {
    /// client.orders().get_line_item("id", "line").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_line_item(
        &self,
        id: impl Into<String>,
        line: impl Into<String>,
    ) -> GetOrderLineItem {
        GetOrderLineItem::new(&self.client, id.into(), line.into())
    }

    /// `GET /v1/accounts/{id}/orders`
    ///
    /// # Response
    ///
    /// All
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: operations_without_ids::Client) -> Result<(), operations_without_ids::Error> {
    /// let response = client.orders().list_account_orders("id").send().await?;
    /// println!("{:#?}", response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_account_orders(&self, id: impl Into<String>) -> ListAccountOrders {
        ListAccountOrders::new(&self.client, id.into())
    }
}

/// `get /v1/orders`
///
/// Created by [`Orders::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOrders {
    call: rt::call::Call,
}

rt::call::implement! {
    ListOrders: GET [Literal("/v1/orders")] {
    }
    -> types::OrdersResponseBody: json;
}

/// `post /v1/orders`
///
/// Created by [`Orders::create`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOrder {
    call: rt::call::Call,
}

rt::call::implement! {
    CreateOrder: POST [Literal("/v1/orders")] {
    }
    -> (): empty;
}

/// `delete /v1/orders`
///
/// Created by [`Orders::delete_orders`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteOrders {
    call: rt::call::Call,
}

rt::call::implement! {
    DeleteOrders: DELETE [Literal("/v1/orders")] {
    }
    -> (): empty;
}

/// `get /v1/orders/{id}`
///
/// Created by [`Orders::get`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrder {
    call: rt::call::Call,
    id: String,
}

rt::call::implement! {
    GetOrder: GET [Literal("/v1/orders/"), Parameter("id")] {
        id: String => path("id");
    }
    -> (): empty;
}

/// `put /v1/orders/{id}`
///
/// Created by [`Orders::replace`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplaceOrder {
    call: rt::call::Call,
    id: String,
}

rt::call::implement! {
    ReplaceOrder: PUT [Literal("/v1/orders/"), Parameter("id")] {
        id: String => path("id");
    }
    -> (): empty;
}

/// `patch /v1/orders/{id}`
///
/// Created by [`Orders::update`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateOrder {
    call: rt::call::Call,
    id: String,
}

rt::call::implement! {
    UpdateOrder: PATCH [Literal("/v1/orders/"), Parameter("id")] {
        id: String => path("id");
    }
    -> (): empty;
}

/// `delete /v1/orders/{id}`
///
/// Created by [`Orders::delete`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteOrder {
    call: rt::call::Call,
    id: String,
}

rt::call::implement! {
    DeleteOrder: DELETE [Literal("/v1/orders/"), Parameter("id")] {
        id: String => path("id");
    }
    -> (): empty;
}

/// `get /v2/orders/{id}`
///
/// Created by [`Orders::get_v2_order`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetV2Order {
    call: rt::call::Call,
    id: String,
}

rt::call::implement! {
    GetV2Order: GET [Literal("/v2/orders/"), Parameter("id")] {
        id: String => path("id");
    }
    -> (): empty;
}

/// `post /v1/orders/{id}/cancel`
///
/// Created by [`Orders::cancel`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelOrder {
    call: rt::call::Call,
    id: String,
}

rt::call::implement! {
    CancelOrder: POST [Literal("/v1/orders/"), Parameter("id"), Literal("/cancel")] {
        id: String => path("id");
    }
    -> (): empty;
}

/// `get /v1/orders/{id}/line-items/{line}`
///
/// Created by [`Orders::get_line_item`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrderLineItem {
    call: rt::call::Call,
    id: String,
    line: String,
}

rt::call::implement! {
    GetOrderLineItem: GET [Literal("/v1/orders/"), Parameter("id"), Literal("/line-items/"), Parameter("line")] {
        id: String => path("id");
        line: String => path("line");
    }
    -> (): empty;
}

/// `get /v1/accounts/{id}/orders`
///
/// Created by [`Orders::list_account_orders`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAccountOrders {
    call: rt::call::Call,
    id: String,
}

rt::call::implement! {
    ListAccountOrders: GET [Literal("/v1/accounts/"), Parameter("id"), Literal("/orders")] {
        id: String => path("id");
    }
    -> types::OrdersResponseBody: json;
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod orders;

pub use self::orders::OrdersResponseBody;

// ---- src/types/orders.rs

use crate::runtime as rt;

/// Schema: `#/components/responses/Orders/content/application~1json/schema`
///
/// Returned by `orders().list()` and `orders().list_account_orders()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrdersResponseBody {
    /// `data`
    pub data: Option<Vec<String>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    OrdersResponseBody {
        "data" => data: optional;
    }
}
