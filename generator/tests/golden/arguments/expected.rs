// ---- src/client/games.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations below `games`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: arguments::Client) -> Result<(), arguments::Error> {
/// client.games().games("league", 1, "team").limit(1).send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Games {
    client: rt::client::Client,
}

impl Games {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /{league}/{season}/games`
    ///
    /// # Response
    ///
    /// D
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: arguments::Client) -> Result<(), arguments::Error> {
    /// client.games().games("league", 1, "team").limit(1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn games(
        &self,
        league: impl Into<String>,
        season: i64,
        team: impl Into<String>,
    ) -> GamesRequest {
        GamesRequest::new(&self.client, league.into(), season, team.into())
    }

    /// `POST /{league}/{season}/games`
    ///
    /// # Arguments
    ///
    /// The fields of [`SearchArguments`].
    ///
    /// # Response
    ///
    /// D
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: arguments::Client) -> Result<(), arguments::Error> {
    /// use arguments::client::games;
    /// use arguments::types;
    ///
    /// let arguments = games::SearchArguments {
    ///     league: "league".into(),
    ///     season: 1,
    ///     team: "team".into(),
    ///     order: types::SearchOrder::Asc,
    ///     r#type: "type".into(),
    ///     day: chrono::NaiveDate::default(),
    ///     body: types::SearchRequestBody::default(),
    /// };
    /// client.games().search(arguments).limit(1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn search(&self, arguments: SearchArguments) -> Search {
        Search::new(&self.client, arguments)
    }
}

/// `games`
///
/// Created by [`Games::games`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GamesRequest {
    call: rt::call::Call,
    league: String,
    season: i64,
    team: String,
    limit: Option<i64>,
}

rt::call::implement! {
    GamesRequest: GET [Literal("/"), Parameter("league"), Literal("/"), Parameter("season"), Literal("/games")] {
        league: String => path("league");
        season: i64 => path("season");
        team: String => query("Team");
        /// `limit`
        limit(i64) => query("limit");
    }
    -> (): empty;
}

/// The arguments of [`Games::search`].
#[derive(Clone)]
pub struct SearchArguments {
    /// `league`
    pub league: String,
    /// `season`
    pub season: i64,
    /// The team.
    pub team: String,
    /// `order`
    pub order: types::SearchOrder,
    /// `type`
    pub r#type: String,
    /// `day`
    pub day: chrono::NaiveDate,
    /// The body of the request.
    pub body: types::SearchRequestBody,
}

rt::call::hide_values!(SearchArguments);

/// `search`
///
/// Created by [`Games::search`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Search {
    call: rt::call::Call,
    league: String,
    season: i64,
    team: String,
    limit: Option<i64>,
    order: types::SearchOrder,
    r#type: String,
    day: chrono::NaiveDate,
    body: types::SearchRequestBody,
}

rt::call::implement! {
    Search(arguments: SearchArguments): POST [Literal("/"), Parameter("league"), Literal("/"), Parameter("season"), Literal("/games")] {
        league = arguments.league => path("league");
        season = arguments.season => path("season");
        team = arguments.team => query("Team");
        /// `limit`
        limit(i64) => query("limit");
        order = arguments.order => query("order");
        r#type = arguments.r#type => query("type");
        day = arguments.day => query("day");
        body = arguments.body;
    }
    body required json(body);
    -> (): empty;
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "games")]
pub mod games;

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
    /// # #[cfg(feature = "games")]
    /// # async fn example() -> Result<(), arguments::Error> {
    /// use arguments::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.games().games("league", 1, "team").limit(1).send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations below `games`.
    ///
    /// Example: `client.games().games("league", 1, "team")`.
    #[cfg(feature = "games")]
    #[inline]
    pub fn games(&self) -> games::Games {
        games::Games::new(self.clone())
    }
}

// ---- src/types/games.rs

use crate::runtime as rt;

/// Schema: `#/paths/~1{league}~1{season}~1games/post/parameters/4/schema`
///
/// Sent by `games().search()`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    SearchOrder, Unknown, default {
        "asc" => Asc,
        "desc" => Desc,
    }
}

/// Schema: `#/paths/~1{league}~1{season}~1games/post/requestBody/content/application~1json/schema`
///
/// Sent by `games().search()`.
///
/// # Examples
///
/// ```no_run
/// use arguments::types;
///
/// let value = types::SearchRequestBody::default().with_text("text");
/// ```
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchRequestBody {
    /// `text`
    pub text: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    SearchRequestBody {
        "text" => text: optional, with_text(impl Into<String>), with_text_null;
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod games;

pub use self::games::{SearchOrder, SearchRequestBody};
