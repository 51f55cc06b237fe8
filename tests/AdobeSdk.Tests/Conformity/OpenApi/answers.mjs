// Answers go through Prism's validator: documented status, content type, headers and body.
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import router from '@stoplight/prism-http/dist/router/index.js';
import validator from '@stoplight/prism-http/dist/validator/index.js';

export async function checkAnswers(description, exchanges) {
  const resources = await getHttpOperationsFromSpec(description);
  return exchanges.flatMap(({ request, response }, exchange) =>
    messages(resources, request, response).map(message => ({ exchange, direction: 'answer', message })));
}

function messages(resources, { method, target }, response) {
  const url = { path: target.split('?')[0] };
  const found = router.default({ resources, input: { method: method.toLowerCase(), url } });
  if (found._tag === 'Left') {
    return [found.left.message];
  }
  const element = { statusCode: response.status, headers: response.headers, body: bodyOf(response) };
  const result = validator.validateOutput({ resource: found.right, element });
  return result._tag === 'Left' ? result.left.map(({ path, message }) => `${path?.join('.') ?? 'status'}: ${message}`) : [];
}

function bodyOf({ headers, body }) {
  const text = Buffer.from(body, 'base64').toString('utf8');
  if (!/json/i.test(headers['content-type'] ?? '')) {
    return text || undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
