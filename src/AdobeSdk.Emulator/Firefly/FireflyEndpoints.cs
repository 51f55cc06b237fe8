using AdobeSdk.Emulator.Firefly.Operations;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace AdobeSdk.Emulator.Firefly;

/// <summary>Firefly's operations on its host.</summary>
internal sealed class FireflyEndpoints(SubmitEndpoint submit, JobEndpoints jobs, UploadEndpoint upload, CustomModelsEndpoint models)
{
    private static readonly FireflyOperation[] Operations =
    [
        new GenerateImages(),
        new GenerateImagesV4(),
        new GenerateSimilar(),
        new ExpandImage(),
        new FillImage(),
        new ObjectComposite(),
        new PreciseComposite(),
        new AdaptiveComposite(),
        new Upscale(),
        new GenerateVideo(),
    ];

    public void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder firefly = routes.MapGroup($"/{AdobeHosts.Firefly}");
        foreach (FireflyOperation operation in Operations)
        {
            firefly.MapPost(operation.Path, context => submit.HandleAsync(context, operation));
            if (operation.ImmediatePath is { } immediate)
            {
                firefly.MapPost(immediate, context => submit.HandleNowAsync(context, operation));
            }
        }

        firefly.MapPost("/v2/storage/image", upload.HandleAsync);
        firefly.MapGet("/v3/custom-models", models.HandleAsync);
        firefly.MapGet("/v3/status/{jobId}", jobs.StatusAsync);
        firefly.MapPut("/v3/cancel/{jobId}", jobs.CancelAsync);
    }
}
