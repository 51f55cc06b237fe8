using System.Text.Json.Serialization;

namespace AdobeSdk.Tests.Jobs;

/// <summary>What the jobs of these tests make.</summary>
public sealed record Picture([property: JsonPropertyName("url")] string Url);

/// <summary>Knows what a user's own context would know.</summary>
[JsonSerializable(typeof(JobAccepted<Picture>))]
[JsonSerializable(typeof(Picture))]
internal sealed partial class JobJson : JsonSerializerContext;
