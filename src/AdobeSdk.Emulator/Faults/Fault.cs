using System.Globalization;
using AdobeSdk.Emulator.Faults;

namespace AdobeSdk.Emulator;

/// <summary>Something that goes wrong with a request. Connection refused is not among them: dispose of the emulator for that.</summary>
public abstract class Fault
{
    private protected Fault(string name) => Name = name;

    /// <summary>A name for test output, such as <c>status-503-html</c>.</summary>
    public string Name { get; }

    /// <summary>The connection is reset before the request is read. Nothing was done.</summary>
    public static Fault Abort { get; } = new ConnectionFault("abort", ConnectionFault.AbortAsync);

    /// <summary>The request is read and the connection reset without an answer. Nothing was done.</summary>
    public static Fault ResetBeforeHeaders { get; } = new ConnectionFault("reset-before-headers", ConnectionFault.ReadAndAbortAsync);

    /// <summary>The request is carried out, and the connection reset before the answer: the job is accepted and the caller can't know.</summary>
    public static Fault ResetAfterAccept { get; } = new ConnectionFault("reset-after-accept", ConnectionFault.ActAndAbortAsync);

    /// <summary>The request is carried out, and the connection reset half-way through the answer's body.</summary>
    public static Fault ResetMidBody { get; } = new ConnectionFault("reset-mid-body", ConnectionFault.AbortMidBodyAsync);

    /// <summary>The answer is bytes that are not HTTP. Nothing was done.</summary>
    public static Fault Garbage { get; } = new ConnectionFault("garbage", ConnectionFault.GarbageAsync);

    /// <summary>The request is carried out, and answered with 200 and a page of HTML, as a captive portal does.</summary>
    public static Fault WrongContentType { get; } = new AnswerFault("wrong-content-type", AnswerFault.HtmlAsync);

    /// <summary>The request is carried out, and the answer's body is missing.</summary>
    public static Fault EmptyBody { get; } = new AnswerFault("empty-body", static (scene, _) => scene.SendAsync(default));

    /// <summary>The request is carried out, and the answer's body is the JSON <c>null</c>.</summary>
    public static Fault NullBody { get; } = new AnswerFault("null-body", static (scene, _) => scene.SendAsync("null"u8.ToArray()));

    /// <summary>The request is carried out, and every object of the answer has members that no description knows. A client has to cope.</summary>
    public static Fault UnknownMembers { get; } = new AnswerFault("unknown-members", AnswerFault.UnknownMembersAsync);

    /// <summary>The request is carried out, and <c>status</c>, <c>contentClass</c> and other words of a closed list are ones that no description knows.</summary>
    public static Fault UnknownWords { get; } = new AnswerFault("unknown-words", AnswerFault.UnknownWordsAsync);

    /// <summary>The answer is a redirect to the same URL, for ever.</summary>
    public static Fault RedirectLoop { get; } = new RedirectFault("redirect-loop", null);

    /// <summary>Every fault once, with parameters that a client should meet: the list for a test of each fault against each operation.</summary>
    public static IReadOnlyList<Fault> All { get; } =
    [
        Abort, ResetBeforeHeaders, ResetAfterAccept, ResetMidBody, Garbage,
        Status(408), Status(409), Status(413, FaultBody.Html),
        Status(429, retryAfter: "2"), StatusWithRetryDate(429, TimeSpan.FromSeconds(2)), Status(429, retryAfter: "soon"), Status(429, retryAfter: "14400"), Status(429),
        .. new[] { 500, 502, 503, 504 }.SelectMany(static status => Enum.GetValues<FaultBody>().Select(body => Status(status, body))),
        WrongContentType, EmptyBody, NullBody, UnknownMembers, UnknownWords,
        SlowFirstByte(TimeSpan.FromMinutes(10)), SlowDrip(TimeSpan.FromSeconds(10)), Oversized(128L * 1024 * 1024),
        RedirectLoop, RedirectTo(new Uri("https://firefly-api.adobe.io.evil.example/v3")),
    ];

    /// <summary>An error instead of an answer. Nothing was done.</summary>
    /// <param name="status">The status, such as 503.</param>
    /// <param name="body">What the body is like.</param>
    /// <param name="retryAfter">The value of <c>Retry-After</c>, as it is to be sent; <see langword="null"/> for none.</param>
    /// <param name="code">The <c>error_code</c> of a JSON body; the word that Firefly has for the status if left out.</param>
    /// <returns>The fault.</returns>
    public static Fault Status(int status, FaultBody body = FaultBody.Json, string? retryAfter = null, string? code = null) =>
        new StatusFault(Named(status, body, retryAfter), status, body, _ => retryAfter, code);

    /// <summary>An error whose <c>Retry-After</c> is a date, counted from the moment it is sent. Nothing was done.</summary>
    /// <param name="status">The status, such as 429.</param>
    /// <param name="wait">How far ahead the date is, on the emulator's clock.</param>
    /// <returns>The fault.</returns>
    public static Fault StatusWithRetryDate(int status, TimeSpan wait) =>
        new StatusFault(Named(status, FaultBody.Json, "date"), status, FaultBody.Json, now => (now + wait).ToString("R", CultureInfo.InvariantCulture), null);

    /// <summary>The request is carried out, and its answer comes after a while on the emulator's clock.</summary>
    /// <param name="delay">The while.</param>
    /// <returns>The fault.</returns>
    public static Fault SlowFirstByte(TimeSpan delay) => new AnswerFault("slow-first-byte", (scene, body) => AnswerFault.LateAsync(scene, body, delay));

    /// <summary>The request is carried out, and its answer comes byte by byte.</summary>
    /// <param name="pause">The pause after each byte, on the emulator's clock.</param>
    /// <returns>The fault.</returns>
    public static Fault SlowDrip(TimeSpan pause) => new AnswerFault("slow-drip", (scene, body) => AnswerFault.DripAsync(scene, body, pause));

    /// <summary>The request is carried out, and its answer is followed by blanks, up to a size.</summary>
    /// <param name="bytes">The size.</param>
    /// <returns>The fault.</returns>
    public static Fault Oversized(long bytes) => new AnswerFault("oversized", (scene, body) => AnswerFault.PadAsync(scene, body, bytes));

    /// <summary>The answer is a redirect to another host. Nothing was done.</summary>
    /// <param name="target">Where to.</param>
    /// <returns>The fault.</returns>
    public static Fault RedirectTo(Uri target) => new RedirectFault("redirect-foreign", target);

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal abstract Task ApplyAsync(FaultScene scene);

    private static string Named(int status, FaultBody body, string? retryAfter) =>
        $"status-{status}{(body == FaultBody.Json ? "" : $"-{body.ToString().ToLowerInvariant()}")}{(retryAfter is null ? "" : $"-retry-after-{retryAfter}")}";
}
