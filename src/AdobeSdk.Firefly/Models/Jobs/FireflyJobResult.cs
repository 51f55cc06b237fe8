using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>
/// What a job made. An <see cref="AdobeJob{TResult}"/> knows which result it has; asked for by id alone, the result is told
/// by its members, and one that is not known is an <see cref="OtherJobResult"/>.
/// </summary>
[JsonConverter(typeof(FireflyJobResultConverter))]
public abstract record FireflyJobResult : FireflyPayload;
