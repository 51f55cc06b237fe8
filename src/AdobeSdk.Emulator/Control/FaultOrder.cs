using System.Text.Json;
using AdobeSdk.Emulator.Validation;

namespace AdobeSdk.Emulator.Control;

/// <summary>A fault as it is ordered over HTTP.</summary>
internal static class FaultOrder
{
    private const string Status = "status";

    private static readonly Dictionary<string, Func<JsonElement, Fault>> Kinds = new(StringComparer.Ordinal)
    {
        ["abort"] = static _ => Fault.Abort,
        ["reset-before-headers"] = static _ => Fault.ResetBeforeHeaders,
        ["reset-after-accept"] = static _ => Fault.ResetAfterAccept,
        ["reset-mid-body"] = static _ => Fault.ResetMidBody,
        ["garbage"] = static _ => Fault.Garbage,
        ["wrong-content-type"] = static _ => Fault.WrongContentType,
        ["empty-body"] = static _ => Fault.EmptyBody,
        ["null-body"] = static _ => Fault.NullBody,
        ["unknown-members"] = static _ => Fault.UnknownMembers,
        ["unknown-words"] = static _ => Fault.UnknownWords,
        ["slow-first-byte"] = static order => Fault.SlowFirstByte(Seconds(order, 30)),
        ["slow-drip"] = static order => Fault.SlowDrip(Seconds(order, 1)),
        ["oversized"] = static order => Fault.Oversized(order.TryGetProperty("bytes", out JsonElement bytes) ? bytes.GetInt64() : 128L * 1024 * 1024),
        ["redirect-loop"] = static _ => Fault.RedirectLoop,
        ["redirect"] = static order => Fault.RedirectTo(new Uri(Text(order, "location") ?? "https://example.com/")),
        [Status] = static order => Fault.Status(order.GetProperty(Status).GetInt32(), Body(order), Text(order, "retryAfter"), Text(order, "code")),
    };

    public static Rule Rule { get; } = new ObjectRule()
        .Required("endpoint", Rule.Text(1))
        .Required("fault", Rule.Words([.. Kinds.Keys]))
        .Optional("times", Rule.Integer(1, int.MaxValue))
        .Optional("after", Rule.Integer(0, int.MaxValue))
        .Optional(Status, Rule.Integer(400, 599))
        .Optional("body", Rule.Words("json", "html", "empty", "truncated"))
        .Optional("retryAfter", Rule.Text())
        .Optional("code", Rule.Text(1))
        .Optional("seconds", Rule.Number(0, 86400))
        .Optional("bytes", Rule.Integer(0, 1L << 34))
        .Optional("location", Rule.Text(1))
        .Also(StatusIsThere);

    /// <summary>Injects the fault. Left out, <c>times</c> is one; <c>0</c> is not a number of times.</summary>
    /// <exception cref="FormatException">The endpoint or the location is malformed.</exception>
    public static InjectedFault Inject(JsonElement order, EmulatorFaults faults) => faults.Inject(
        Text(order, "endpoint")!,
        Kinds[Text(order, "fault")!](order),
        order.TryGetProperty("times", out JsonElement times) ? times.GetInt32() : 1,
        order.TryGetProperty("after", out JsonElement after) ? after.GetInt32() : 0);

    private static void StatusIsThere(JsonElement order, Location at, Findings findings)
    {
        if (Text(order, "fault") == Status && !order.TryGetProperty(Status, out _))
        {
            findings.Add(ValidationError.Missing(at.Member(Status)));
        }
    }

    private static string? Text(JsonElement order, string name) => order.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static TimeSpan Seconds(JsonElement order, double otherwise) =>
        TimeSpan.FromSeconds(order.TryGetProperty("seconds", out JsonElement seconds) ? seconds.GetDouble() : otherwise);

    private static FaultBody Body(JsonElement order) => Enum.Parse<FaultBody>(Text(order, "body") ?? "json", ignoreCase: true);
}
