using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>How every body and answer of Adobe's first image APIs is read and written, without reflection.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(JobAccepted<SenseiResult>))]
[JsonSerializable(typeof(SenseiRequest))]
[JsonSerializable(typeof(SenseiResult))]
[JsonSerializable(typeof(SenseiError))]
[JsonSerializable(typeof(ImagingErrorReason))]
public sealed partial class ImagingJsonContext : JsonSerializerContext;
