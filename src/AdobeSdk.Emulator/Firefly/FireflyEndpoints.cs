using AdobeSdk.Emulator.Firefly.Operations;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace AdobeSdk.Emulator.Firefly;

/// <summary>Firefly's operations on its host.</summary>
internal sealed class FireflyEndpoints(SubmitEndpoint submit, JobEndpoints jobs)
{
    private static readonly FireflyOperation[] Operations =
    [
        new GenerateImages(),
    ];

    public void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder firefly = routes.MapGroup($"/{AdobeHosts.Firefly}");
        foreach (FireflyOperation operation in Operations)
        {
            firefly.MapPost(operation.Path, context => submit.HandleAsync(context, operation));
        }

        firefly.MapGet("/v3/status/{jobId}", jobs.StatusAsync);
        firefly.MapPut("/v3/cancel/{jobId}", jobs.CancelAsync);
    }
}
