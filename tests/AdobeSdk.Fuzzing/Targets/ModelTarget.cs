using System.Text.Json;
using AdobeSdk.Errors;
using AdobeSdk.Firefly;
using AdobeSdk.Fuzzing.Engine;
using AdobeSdk.Json;

namespace AdobeSdk.Fuzzing.Targets;

/// <summary>
/// Results, pages and errors as Firefly's models, read as clients read answers: a model, or <see cref="JsonException"/>. The
/// tests of AdobeSdk.Tests put wrong values into every member of every model by its schema; here it is bytes.
/// </summary>
internal sealed class ModelTarget() : FuzzTarget("model")
{
    private static readonly AnswerSerializer s_serializer = new(FireflyJsonContext.Default.Options);

    private static readonly Func<byte[], object?>[] s_readers =
    [
        As<FireflyJobStatus>, As<GenerateImagesResult>, As<ExpandImageResult>, As<CompositeResult>, As<UpscaleImageResult>, As<GenerateVideoResult>, As<OtherJobResult>,
        As<CustomModelPage>, As<StorageImageResponse>, As<FireflyError>, As<FireflyValidationFailure>, As<FireflyContentPolicyError>,
    ];

    public override string? Read(byte[] input) => string.Concat(s_readers.Select(reader => Read(input, reader)));

    private static string? Read(byte[] input, Func<byte[], object?> reader)
    {
        try
        {
            // Members that a model does not know are kept, so that they are written as well.
            object model = reader(input)!;
            JsonSerializer.SerializeToUtf8Bytes(model, FireflyJsonContext.Default.GetTypeInfo(model.GetType())!);
            return null;
        }
        catch (JsonException e)
        {
            return Redaction.Clean(e.Message);
        }
    }

    private static object? As<T>(byte[] input)
    {
        using ByteArrayContent answer = new(input);
        return s_serializer.FromHttpContentAsync<T>(answer).GetAwaiter().GetResult();
    }
}
