using AdobeSdk.Errors;

namespace AdobeSdk.Http.Resilience;

/// <summary>Says that nobody knows whether Adobe has accepted a job, and what to do about it.</summary>
internal static class AmbiguousSubmit
{
    private const string Advice =
        "Adobe may have accepted and billed the job; the call was not repeated. Submit it again only if paying for it twice is acceptable.";

    /// <summary>Makes the exception from an answer or a fault, and lets go of the answer.</summary>
    public static async Task<AdobeAmbiguousSubmitException> CreateAsync(
        HttpRequestMessage request, HttpResponseMessage? response, AdobeException? fault, TimeProvider time, CancellationToken cancellationToken)
    {
        if (response is null)
        {
            return Create(request, fault!);
        }

        using (response)
        {
            return Create(request, await ApiErrors.ReadAsync(response, time, cancellationToken).ConfigureAwait(false));
        }
    }

    /// <summary>Makes the exception for a success that said nothing at all.</summary>
    public static AdobeAmbiguousSubmitException WithoutAnswer() =>
        new($"Adobe accepted the job and answered without a body, so that its id is lost. {Advice}");

    /// <summary>Makes the exception for an answer that was a success and could not be read.</summary>
    public static AdobeAmbiguousSubmitException Create(HttpRequestMessage? request, AdobeException cause)
    {
        var answer = cause as AdobeApiException;
        string id = answer?.RequestId is null ? "" : $" Adobe's support can look for request id {answer.RequestId}.";
        return new AdobeAmbiguousSubmitException($"The outcome of {RequestText.Of(request)} is unknown. {Advice}{id} Cause: {cause.Message}", cause)
        {
            StatusCode = answer?.StatusCode,
            RequestId = answer?.RequestId,
            RecordId = request is null ? null : CallOptions.RecordIdOf(request),
        };
    }
}
