using System.Text.Json.Serialization;

namespace AdobeSdk.Credentials;

/// <summary>How a sign-in is written: in the words of OAuth.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true)]
[JsonSerializable(typeof(UserFileContent))]
internal sealed partial class UserFileJson : JsonSerializerContext;
