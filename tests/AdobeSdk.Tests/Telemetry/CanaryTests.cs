using AdobeSdk.Clients;
using AdobeSdk.Json;
using AdobeSdk.Tests.Json;
using AdobeSdk.Tests.Resilience;
using Microsoft.AspNetCore.Http;
using Refit;

namespace AdobeSdk.Tests.Telemetry;

/// <summary>Secrets are put wherever a request and an answer may hold them; then everything that is told about the call is searched.</summary>
public class CanaryTests
{
    private const string Canary = "CANARY7f3a";

    [Theory]
    [InlineData(200)]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(429)]
    [InlineData(451)]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(0)]
    public async Task No_secret_gets_into_logs_traces_metrics_or_exceptions(int status)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(context =>
        {
            context.Response.Headers.SetCookie = $"session={Canary}";
            context.Response.Headers["x-request-id"] = $"Bearer {Canary}";
            return status == 0
                ? Answers.ResetAsync(context)
                : Answers.JsonAsync(context, status, $$"""{"error_code":"x","message":"Bearer {{Canary}} for https://h/p?X-Amz-Signature={{Canary}}","shade":7}""");
        });
        using var recorder = new TelemetryRecorder();
        using var pipeline = new TestPipeline(server.Address, new VirtualTime(), recorder, wire: new Authorizing());
        IWireApi api = RestService.ForGenerated<IWireApi>(pipeline.Http, AdobeRefitSettings.Create(new AnswerSerializer(WireJson.Default.Options), pipeline.Time));

        Exception[] exceptions =
        [
            await Assert.ThrowsAnyAsync<AdobeException>(() => api.GetAsync(Shade.Dark, new Shade(Canary), null, null, new Shade(Canary), null)),
            await Assert.ThrowsAnyAsync<AdobeException>(() => api.PostAsync(new WireAnswer(new Shade(Canary)))),
        ];

        Assert.DoesNotContain(Canary, recorder.Everything());
        Assert.NotEmpty(recorder.Spans);
        Assert.DoesNotContain(exceptions.SelectMany(ObjectGraph.Texts), text => text.Contains(Canary, StringComparison.Ordinal));
    }

    /// <summary>Puts a token on the request, and unlike the real one leaves it there.</summary>
    private sealed class Authorizing() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {Canary}");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
