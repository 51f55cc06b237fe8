using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>Tells the results of jobs apart by their members, for the status says nothing of the operation.</summary>
internal sealed class FireflyJobResultConverter : JsonConverter<FireflyJobResult>
{
    public override FireflyJobResult? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        JsonElement result = document.RootElement;
        return (FireflyJobResult?)result.Deserialize(options.GetTypeInfo(TypeOf(result)));
    }

    public override void Write(Utf8JsonWriter writer, FireflyJobResult value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));

    private static Type TypeOf(JsonElement result)
    {
        if (result.ValueKind != JsonValueKind.Object
            || !result.TryGetProperty("outputs", out JsonElement outputs)
            || outputs.ValueKind != JsonValueKind.Array)
        {
            return typeof(OtherJobResult);
        }

        if (result.TryGetProperty("version", out _))
        {
            return typeof(UpscaleImageResult);
        }

        bool sized = result.TryGetProperty("size", out _);
        return Each(outputs, "video") && sized ? typeof(GenerateVideoResult)
            : !Each(outputs, "image") ? typeof(OtherJobResult)
            : sized ? typeof(GenerateImagesResult) : typeof(CompositeResult);
    }

    private static bool Each(JsonElement outputs, string member) =>
        outputs.EnumerateArray().All(output =>
            output.ValueKind == JsonValueKind.Object && output.TryGetProperty(member, out _));
}
