using System.Text.Json;

namespace AdobeSdk.Jobs.Handles;

/// <summary>Finds id and addresses of a job in Adobe's answer to its submit (reference, d.1).</summary>
internal static class AcceptedJob
{
    // A path of members each; the first that is there wins. Photoshop's masking answers statusUrl or _links, as it likes.
    private static readonly string[][] s_status =
    [
        ["statusUrl"], ["links", "status", "href"], ["links", "result", "href"], ["links", "result"], ["_links", "self", "href"], ["_links", "self"], ["url"],
    ];

    private static readonly string[][] s_cancel = [["cancelUrl"], ["links", "cancel", "href"], ["links", "cancel"]];
    private static readonly string[] s_ids = ["jobId", "jobID", "id", "batchId"];

    /// <summary>Reads a whole answer.</summary>
    /// <exception cref="JsonException">It is no JSON object, or holds no address of a status.</exception>
    public static AdobeJobHandle Read(byte[] body)
    {
        using JsonDocument answer = JsonDocument.Parse(body);
        try
        {
            return Read(answer);
        }
        catch (InvalidOperationException)
        {
            throw NotUnicode();
        }
    }

    /// <summary>Reads the answer's members.</summary>
    /// <exception cref="JsonException">No address of a status is among them.</exception>
    public static AdobeJobHandle Read(IDictionary<string, JsonElement> members)
    {
        try
        {
            Uri status = Address(members, s_status) ?? throw new JsonException(
                $"Adobe's answer to the submit of a job holds no address of its status. Its members: {Names(members)}.");
            return new AdobeJobHandle(Id(members) ?? LastSegment(status), status, Address(members, s_cancel));
        }
        catch (InvalidOperationException)
        {
            throw NotUnicode();
        }
    }

    // How JsonElement says that a name or a string holds half a surrogate pair, or bytes that are no UTF-8.
    private static JsonException NotUnicode() => new("Adobe's answer to the submit of a job holds text that is not Unicode.");

    private static AdobeJobHandle Read(JsonDocument answer)
    {
        if (answer.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("Adobe's answer to the submit of a job is no JSON object.");
        }

        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (JsonProperty member in answer.RootElement.EnumerateObject())
        {
            members[member.Name] = member.Value;
        }

        return Read(members);
    }

    private static Uri? Address(IDictionary<string, JsonElement> members, string[][] paths)
    {
        foreach (string[] path in paths)
        {
            if (Find(members, path) is { ValueKind: JsonValueKind.String } found
                && found.GetString() is { } text && text.StartsWith("http", StringComparison.OrdinalIgnoreCase)
                && Uri.TryCreate(text, UriKind.Absolute, out Uri? address)
                && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp))
            {
                return address;
            }
        }

        return null;
    }

    private static JsonElement? Find(IDictionary<string, JsonElement> members, string[] path)
    {
        if (!members.TryGetValue(path[0], out JsonElement element))
        {
            return null;
        }

        foreach (string name in path.AsSpan(1))
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return element;
    }

    private static string? Id(IDictionary<string, JsonElement> members)
    {
        foreach (string name in s_ids)
        {
            if (members.TryGetValue(name, out JsonElement id) && id.ValueKind == JsonValueKind.String && id.GetString() is { Length: > 0 } text)
            {
                return text;
            }
        }

        return null;
    }

    // Firefly v4 and Photoshop v1 give the id only as the end of the address. It is a URN with colons: never split it.
    // An address without a path stands for itself: a handle has an id.
    private static string LastSegment(Uri status) =>
        Uri.UnescapeDataString(status.AbsolutePath.TrimEnd('/').Split('/')[^1]) is { Length: > 0 } last ? last : status.Authority;

    private static string Names(IDictionary<string, JsonElement> members) =>
        members.Count == 0 ? "none" : string.Join(", ", members.Keys.Take(20));
}
