using AdobeSdk.Errors;
using AdobeSdk.Fuzzing.Engine;

namespace AdobeSdk.Fuzzing.Targets;

/// <summary>What an API, its gateway or a proxy answers instead of a result: an exception of ours with as much as there was.</summary>
internal sealed class ApiErrorTarget() : FuzzTarget("api-error")
{
    private static readonly Uri s_address = new("http://127.0.0.1:1/v3/images/generate-async?sig=canary-7f3a9d");

    private readonly ReplayedWire _wire = new();

    public override string? Read(byte[] input)
    {
        _wire.Answer(input);
        using HttpRequestMessage request = new(HttpMethod.Post, s_address);
        HttpResponseMessage response;
        try
        {
            response = _wire.Invoker.Send(request, CancellationToken.None);
        }
        catch (HttpRequestException e)
        {
            return TransportFault.Create(request, e).ToString();
        }

        using (response)
        {
            AdobeApiException error = ApiErrors.ReadAsync(response, TimeProvider.System, CancellationToken.None).GetAwaiter().GetResult();
            return error.RetryAfter < TimeSpan.Zero || error.RetryAfter > TimeSpan.FromDays(30)
                ? throw new FindingException($"RetryAfter {error.RetryAfter}")
                : $"{error}{error.ErrorCode}{error.ErrorType}{error.AccessError}{error.RequestId}{string.Concat(error.ValidationErrors)}";
        }
    }
}
