using System.Text.Json.Serialization;
using AdobeSdk;
using Refit;

namespace StrictLibrary;

/// <summary>An interface in a project that takes every warning for an error.</summary>
[AdobeApi(scopes: "firefly_api,ff_apis", JsonContext = typeof(StrictJson))]
public interface IStrictApi
{
    /// <summary>Lists names.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The names.</returns>
    [Get("/v3/names")]
    Task<Names> ListAsync(int first = 1, CancellationToken cancellationToken = default);

    /// <summary>Submits a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Its job.</returns>
    [Post("/v3/names/generate-async")]
    Task<JobAccepted<Names>> SubmitAsync([Body] Names name, CancellationToken cancellationToken = default);
}

/// <summary>Names.</summary>
/// <param name="All">All of them.</param>
public sealed record Names(IReadOnlyList<string>? All);

[JsonSerializable(typeof(Names))]
[JsonSerializable(typeof(JobAccepted<Names>))]
internal sealed partial class StrictJson : JsonSerializerContext;
