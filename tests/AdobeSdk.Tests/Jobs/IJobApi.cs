using Refit;

namespace AdobeSdk.Tests.Jobs;

/// <summary>An interface as users annotate them.</summary>
public interface IJobApi
{
    [Post("/v3/images/generate-async")]
    Task<JobAccepted<Picture>> SubmitAsync([Body] Picture body);
}
