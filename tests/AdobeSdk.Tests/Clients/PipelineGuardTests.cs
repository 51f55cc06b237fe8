using AdobeSdk.Tests.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;

namespace AdobeSdk.Tests.Clients
{
    public class PipelineGuardTests
    {
        [Fact]
        public async Task Defaults_for_all_clients_that_repeat_posts_are_taken_out()
        {
            await using LocalAdobe adobe = await LocalAdobe.StartAsync();
            adobe.Api = context =>
            {
                context.Response.StatusCode = 500;
                return context.Response.WriteAsync("");
            };
            await using NoteServices app = new(adobe, services => services.ConfigureHttpClientDefaults(
                defaults => defaults.AddHttpMessageHandler(() => new ResilienceHandler())));

            await Assert.ThrowsAnyAsync<AdobeException>(() => app.Api.AddAsync(new Note("n")));

            Assert.Single(adobe.ApiRequests);
            Assert.Contains("standard resilience handler is not used", app.Log.All, StringComparison.Ordinal);
        }
    }
}

namespace Microsoft.Extensions.Http.Resilience
{
    /// <summary>Named like the handler of the package, which repeats whatever fails.</summary>
    internal sealed class ResilienceHandler : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            (await base.SendAsync(request, cancellationToken)).Dispose();
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
