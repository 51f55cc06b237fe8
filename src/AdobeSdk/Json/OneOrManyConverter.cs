using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdobeSdk;

/// <summary>A list where Adobe takes, or sends, a single value as well. One of its values stands alone.</summary>
/// <typeparam name="T">What is in the list. The JSON context must know it.</typeparam>
public class OneOrManyConverter<T> : JsonConverter<IReadOnlyList<T>>
{
    /// <summary>Whether a list of one is written as its value alone.</summary>
    protected virtual bool LeavesOneAlone => true;

    /// <inheritdoc/>
    public override IReadOnlyList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        JsonElement json = document.RootElement;
        return json.ValueKind == JsonValueKind.Array
            ? [.. json.EnumerateArray().Select(item => Read(item, options))]
            : [Read(json, options)];
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value, JsonSerializerOptions options)
    {
        bool alone = LeavesOneAlone && value.Count == 1;
        if (!alone)
        {
            writer.WriteStartArray();
        }

        foreach (T item in value)
        {
            JsonSerializer.Serialize(writer, item, options.GetTypeInfo(typeof(T)));
        }

        if (!alone)
        {
            writer.WriteEndArray();
        }
    }

    private static T Read(JsonElement item, JsonSerializerOptions options) =>
        (T?)item.Deserialize(options.GetTypeInfo(typeof(T))) ?? throw new JsonException($"A {typeof(T).Name} is missing: null was found.");
}
