using System.Text.Json.Serialization;

namespace AdobeSdk.DeveloperConsole;

/// <summary>How answers of the Developer Console are read, without reflection.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ClientSecretList))]
[JsonSerializable(typeof(NewClientSecret))]
public sealed partial class ConsoleJsonContext : JsonSerializerContext;
