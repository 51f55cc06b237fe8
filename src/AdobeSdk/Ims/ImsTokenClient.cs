using System.Net;
using System.Net.Http.Headers;

namespace AdobeSdk.Ims;

/// <summary>Asks IMS for tokens: one request, one answer, nothing remembered and nothing repeated.</summary>
internal sealed class ImsTokenClient(ImsEndpoint endpoint, HttpMessageInvoker http, TimeProvider time)
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(30);

    /// <summary>Asks for a token, by whichever grant.</summary>
    public async Task<TokenAnswer> RequestAsync(ImsGrant grant)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, grant.ServiceAccount is null ? endpoint.Token : endpoint.Exchange);
        request.Content = new FormUrlEncodedContent(grant.ServiceAccount is { } account
            ? grant.Fields(JwtAssertion.Sign(account, endpoint.Host, grant.ClientId, time.GetUtcNow()))
            : grant.Fields());
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using CancellationTokenSource timeout = new(s_timeout, time);
        try
        {
            using HttpResponseMessage response = await http.SendAsync(request, timeout.Token).ConfigureAwait(false);
            byte[]? body = await ImsBody.ReadAsync(response.Content, timeout.Token).ConfigureAwait(false);
            return new ImsReply(endpoint, grant, response, body, time).Read();
        }
        catch (OperationCanceledException)
        {
            return Unreachable(grant, $"did not answer within {s_timeout.TotalSeconds:0} s", null);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return Unreachable(grant, "could not be reached", e);
        }
    }

    private TokenAnswer Unreachable(ImsGrant grant, string what, Exception? cause)
    {
        // .NET quotes a line that is no HTTP, whole: whatever it echoes goes no further, not even as a cause.
        string? said = cause is null ? null : ImsText.Clean(cause.Message, grant);
        return TokenAnswer.Failed(new($"IMS at {endpoint.Host.Authority} {what}{(said is null ? "" : $" ({said.TrimEnd('.')})")}. {grant.Outlook}.")
        {
            IsTransient = true,
            Cause = said == cause?.Message ? cause : null,
        });
    }
}
