using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace AdobeSdk.Events.Model;

/// <summary>Reads a delivery: one event, or a batch of them.</summary>
internal static class EventReader
{
    // What a name is in two places, two readers understand in two ways.
    private static readonly JsonDocumentOptions s_strict = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    // Adobe's guides write the first, its Java library reads the second, which CloudEvents' rules for names ask for.
    private static readonly string[] s_recipients = ["recipient_client_id", "recipientclientid"];

    /// <summary>The delivery's elements.</summary>
    /// <exception cref="JsonException">It is no JSON object, nor an array of objects.</exception>
    public static IReadOnlyList<JsonElement> Parse(ReadOnlyMemory<byte> body)
    {
        using JsonDocument document = JsonMembers.Unicode(() => JsonDocument.Parse(body, s_strict));
        JsonElement root = document.RootElement.Clone();
        JsonElement[] elements = root.ValueKind == JsonValueKind.Array ? [.. root.EnumerateArray()] : [root];
        return elements.Length > 0 && elements.All(static element => element.ValueKind == JsonValueKind.Object)
            ? elements
            : throw new JsonException("An event is a JSON object.");
    }

    /// <summary>The address that Adobe asks to have visited, if that is what the delivery is.</summary>
    public static string? ValidationUrl(IReadOnlyList<JsonElement> elements) =>
        elements is [var only] ? only.Text("validationUrl") : null;

    /// <summary>The client that an event is for; <see langword="null"/> if it does not say, or says two.</summary>
    public static string? Recipient(JsonElement element)
    {
        string[] named = [.. s_recipients.Select(name => element.Text(name)).OfType<string>().Distinct(StringComparer.Ordinal)];
        return named.Length == 1 ? named[0] : null;
    }

    /// <summary>Reads an event.</summary>
    public static AdobeEvent Read(JsonElement element, string recipient)
    {
        JsonElement? envelope = element.Member("event");
        JsonElement? header = envelope?.Member("header");
        JsonElement? payload = element.Member("data") ?? envelope?.Member("body");
        return new AdobeEvent
        {
            Id = element.Text("event_id") ?? element.Text("id") ?? Digest(element),
            Type = element.Text("type") ?? header?.Text("eventCode") ?? header?.Member("_adobeio")?.Text("eventCode"),
            Source = element.Text("source") ?? header?.Member("_adobeio")?.Text("providerMetadata"),
            Subject = element.Text("subject"),
            Time = TimeOf(element.Text("time")),
            OrganizationId = header?.Text("imsOrgId") ?? header?.Member("_adobeio")?.Text("imsOrgId"),
            RecipientClientId = recipient,
            Data = payload ?? default,
            Job = JobEventReader.Read(payload),
            Json = element,
        };
    }

    private static DateTimeOffset? TimeOf(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time) ? time : null;

    // An event without an id is told by all that it says.
    private static string Digest(JsonElement element) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(element.GetRawText())));
}
