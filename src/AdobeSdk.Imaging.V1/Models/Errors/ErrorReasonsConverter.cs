using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace AdobeSdk.Imaging.V1;

/// <summary>
/// Reasons of an error: a list in Adobe's latest description, a single one in the older, a bare text in some answers. They are
/// written as a list.
/// </summary>
internal sealed class ErrorReasonsConverter : JsonConverter<IReadOnlyList<ImagingErrorReason>>
{
    public override IReadOnlyList<ImagingErrorReason> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.ValueKind == JsonValueKind.Array
            ? [.. document.RootElement.EnumerateArray().Select(reason => Read(reason, options))]
            : [Read(document.RootElement, options)];
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<ImagingErrorReason> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (ImagingErrorReason reason in value)
        {
            JsonSerializer.Serialize(writer, reason, Shape(options));
        }

        writer.WriteEndArray();
    }

    private static ImagingErrorReason Read(JsonElement json, JsonSerializerOptions options) => json.ValueKind == JsonValueKind.String
        ? new ImagingErrorReason { Reason = Text(json) }
        : json.Deserialize(Shape(options)) ?? throw new JsonException("A reason is missing: null was found.");

    private static JsonTypeInfo<ImagingErrorReason> Shape(JsonSerializerOptions options) =>
        (JsonTypeInfo<ImagingErrorReason>)options.GetTypeInfo(typeof(ImagingErrorReason));

    // Half a surrogate pair: JSON allows it, .NET has no string for it.
    private static string Text(JsonElement json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException cause)
        {
            throw new JsonException("A reason holds text that is not Unicode.", cause);
        }
    }
}
