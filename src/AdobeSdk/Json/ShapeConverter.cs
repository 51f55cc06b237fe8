using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdobeSdk;

/// <summary>
/// Reads and writes a base of several shapes that Adobe tells apart by their members. Every shape must be known to the JSON
/// context.
/// </summary>
/// <typeparam name="TBase">The base. The shapes themselves do not have this converter.</typeparam>
public abstract class ShapeConverter<TBase> : JsonConverter<TBase>
    where TBase : class
{
    /// <inheritdoc/>
    public override TBase? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        JsonElement json = document.RootElement;
        return (TBase?)json.Deserialize(options.GetTypeInfo(ShapeOf(json) ?? throw Unknown(json)));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TBase value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));

    /// <summary>Which shape a JSON value has.</summary>
    /// <param name="json">The value, of any kind.</param>
    /// <returns>A type that derives from <typeparamref name="TBase"/>, or <see langword="null"/> if it has none of them.</returns>
    protected abstract Type? ShapeOf(JsonElement json);

    /// <summary>Whether a JSON value is an object that has a member.</summary>
    /// <param name="json">The value.</param>
    /// <param name="member">The member's name.</param>
    protected static bool Has(JsonElement json, string member) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(member, out _);

    /// <summary>The text of a member, or <see langword="null"/> if there is no such text.</summary>
    /// <param name="json">The value, of any kind.</param>
    /// <param name="member">The member's name.</param>
    protected static string? Text(JsonElement json, string member)
    {
        if (!Has(json, member) || json.GetProperty(member) is not { ValueKind: JsonValueKind.String } text)
        {
            return null;
        }

        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair: JSON allows it, .NET has no string for it, and it is no word of Adobe's.
            return null;
        }
    }

    private static JsonException Unknown(JsonElement json) => new(json.ValueKind == JsonValueKind.Object
        ? $"No kind of {typeof(TBase).Name} has these members: {string.Join(", ", json.EnumerateObject().Select(static member => member.Name))}."
        : $"A {typeof(TBase).Name} is a JSON object, but a {json.ValueKind} was found.");
}
