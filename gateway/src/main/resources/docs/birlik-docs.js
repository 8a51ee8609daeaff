// Log-in: press Authorize, choose "keycloak"; the token stays in this page.
window.ui = SwaggerUIBundle({
  urls: [
    { url: "/openapi", name: "All of Birlik" },
    { url: "/openapi/concept-service", name: "concept-service" },
    { url: "/openapi/plans-service", name: "plans-service" },
    { url: "/openapi/feedback-service", name: "feedback-service" },
    { url: "/openapi/gateway", name: "gateway" }
  ],
  dom_id: "#swagger-ui",
  deepLinking: true,
  displayRequestDuration: true,
  filter: true,
  validatorUrl: null,
  oauth2RedirectUrl: window.location.origin + "/docs/oauth2-redirect.html",
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: "StandaloneLayout"
});
window.ui.initOAuth({
  clientId: "birlik-frontend",
  scopes: "openid",
  usePkceWithAuthorizationCodeGrant: true
});
