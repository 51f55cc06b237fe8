namespace AdobeSdk;

/// <summary>Which events the webhook takes, and what it does with them.</summary>
public sealed class AdobeEventOptions
{
    /// <summary>Where Adobe publishes the keys that it signs events with.</summary>
    public static Uri DefaultKeyAddress { get; } = new("https://static.adobeioevents.com");

    /// <summary>
    /// The clients whose events are taken, by client id; empty: the client of <c>AddAdobe</c> without a key. An event for
    /// anybody else is refused.
    /// </summary>
    public IList<string> ClientIds { get; } = new List<string>();

    /// <summary>
    /// Where signing keys are fetched from, and nowhere else: deliveries name a path, never a host. Https, or this machine. With
    /// an emulator in Adobe's place, and this as it is, keys come from the emulator.
    /// </summary>
    public Uri KeyAddress { get; set; } = DefaultKeyAddress;

    /// <summary>How long a key is kept. Adobe asks for 24 hours at most.</summary>
    public TimeSpan KeyLifetime { get; set; } = TimeSpan.FromHours(24);

    /// <summary>
    /// Whether both of a delivery's signatures must be good. Adobe documents that one is enough, since it replaces its keys one
    /// at a time: with <see langword="true"/> deliveries of such hours are refused.
    /// </summary>
    public bool RequireBothSignatures { get; set; }

    /// <summary>The largest delivery that is read, in bytes.</summary>
    public int MaxBodyBytes { get; set; } = 1024 * 1024;

    /// <summary>
    /// How many event ids are remembered, the oldest forgotten first, so that an event which is delivered again is dropped.
    /// Adobe repeats a delivery for 24 hours.
    /// </summary>
    public int RememberedEvents { get; set; } = 100_000;

    /// <summary>How many events may wait for handlers. When there are more, Adobe is asked to come again later.</summary>
    public int QueueCapacity { get; set; } = 1000;

    /// <summary>How many events are handled at a time; with 1, in the order in which they came.</summary>
    public int ConcurrentHandlers { get; set; } = 4;

    /// <summary>
    /// Whether Adobe is answered only once the handlers are done, and told to deliver again if one of them throws. They have ten
    /// seconds, Adobe's own patience. <see langword="false"/>: events are answered at once and handled in the background; what a
    /// process had not handled when it died is lost.
    /// </summary>
    public bool AnswerAfterHandlers { get; set; }

    /// <summary>
    /// Whether a registration that Adobe asks to confirm is confirmed: <c>POST {"validationUrl": …}</c> with an address of
    /// <c>https://csm.adobe.io/csm/registrations/validate</c>, which is then visited. No other address ever is.
    /// </summary>
    public bool ConfirmRegistrations { get; set; } = true;

    /// <summary>
    /// The jobs whose end events announce, as <see cref="AdobeJobOptions.Announced"/> of every tenant gets them. It starts with
    /// those that Adobe documents; take out those that the registration in the Developer Console does not subscribe to, since
    /// they are looked at rarely.
    /// </summary>
    public IList<string> AnnouncedJobs { get; } = new List<string>
    {
        "image.adobe.io/pie/",
        "image.adobe.io/lrService/",
        "image.adobe.io/sensei/",
        "indesign.adobe.io/",
        "express-api.adobe.io/",
    };
}
