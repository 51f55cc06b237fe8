using System.Text.Json.Serialization;

namespace AdobeSdk.DeveloperConsole;

/// <summary>How the state of a rotation is written.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(AdobeSecretRotationState))]
internal sealed partial class RotationJson : JsonSerializerContext;
