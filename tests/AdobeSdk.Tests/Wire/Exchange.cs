using System.Text;
using System.Text.Json.Nodes;

namespace AdobeSdk.Tests.Wire;

/// <summary>A request and its answer, as they went over the wire.</summary>
/// <param name="Host">The Adobe host that it was for.</param>
/// <param name="Request">The request; its target is the one on that host.</param>
/// <param name="Status">The answer's status.</param>
/// <param name="Headers">The answer's headers, names in lower case.</param>
/// <param name="Body">The answer's body.</param>
internal sealed record Exchange(string Host, WireRequest Request, int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    /// <summary>The answer's body as text.</summary>
    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>The exchange with something else in its request's body. Latin-1 keeps every byte of a multipart body.</summary>
    public Exchange WithRequest(string from, string to) => this with
    {
        Request = Request with { Body = Encoding.Latin1.GetBytes(Replace(Encoding.Latin1.GetString(Request.Body), from, to)) },
    };

    /// <summary>The exchange with another header in its request, or without it.</summary>
    public Exchange WithRequestHeader(string name, string? value) => this with
    {
        Request = Request with { Headers = With(Request.Headers, name, value) },
    };

    /// <summary>The exchange with another path and query.</summary>
    public Exchange WithTarget(string target) => this with { Request = Request with { Target = target } };

    /// <summary>The exchange with something else in its answer's body.</summary>
    public Exchange WithAnswer(string from, string to) => this with { Body = Encoding.UTF8.GetBytes(Replace(Text, from, to)) };

    /// <summary>The exchange with another header in its answer.</summary>
    public Exchange WithAnswerHeader(string name, string value) => this with { Headers = With(Headers, name, value) };

    public JsonObject ToJson() => new()
    {
        ["request"] = new JsonObject
        {
            ["method"] = Request.Method,
            ["target"] = Request.Target,
            ["headers"] = Json(Request.Headers),
            ["body"] = Convert.ToBase64String(Request.Body),
        },
        ["response"] = new JsonObject
        {
            ["status"] = Status,
            ["headers"] = Json(Headers),
            ["body"] = Convert.ToBase64String(Body),
        },
    };

    public override string ToString() => $"{Request.Method} {Request.Target.Split('?')[0]} → {Status}";

    private static string Replace(string text, string from, string to) =>
        text.Contains(from, StringComparison.Ordinal)
            ? text.Replace(from, to, StringComparison.Ordinal)
            : throw new InvalidOperationException($"There is no {from} to replace.");

    private static Dictionary<string, string> With(IReadOnlyDictionary<string, string> headers, string name, string? value)
    {
        Dictionary<string, string> changed = new(headers, StringComparer.OrdinalIgnoreCase);
        changed.Remove(name);
        if (value is not null)
        {
            changed[name] = value;
        }

        return changed;
    }

    private static JsonObject Json(IReadOnlyDictionary<string, string> headers) =>
        new(headers.Select(header => KeyValuePair.Create(header.Key.ToLowerInvariant(), (JsonNode?)JsonValue.Create(header.Value))));
}
