namespace AdobeSdk.Jobs.News;

/// <summary>Names the organisation in submits of jobs that have an event only then, unless the caller has named one.</summary>
/// <param name="announcements">Which those are.</param>
internal sealed class OrganizationHandler(Announcements announcements) : DelegatingHandler
{
    private const string Header = "x-gw-ims-org-id";

    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method == HttpMethod.Post && request.RequestUri is { } address && !request.Headers.NonValidated.Contains(Header)
            && announcements.OrganizationFor(address) is { } organization)
        {
            request.Headers.TryAddWithoutValidation(Header, organization);
        }

        return base.SendAsync(request, cancellationToken);
    }
}
